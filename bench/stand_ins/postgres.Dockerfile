# Stands in for the image of Postgres: the same account, folders and variables, with the server that Dateline embeds.
FROM localhost/dateline:local
USER root
RUN useradd --system --uid 999 --home-dir /var/lib/postgresql postgres \
    && install --directory --owner postgres --mode 1777 /var/lib/postgresql \
    && install --directory --owner postgres --mode 3777 /var/run/postgresql \
    && ln -s "$(dirname "$(find / -xdev -path '*/pginstall18/bin/postgres')")" /usr/local/pgsql
COPY --chmod=755 postgres.sh /usr/local/bin/docker-entrypoint.sh
ENV PATH=/usr/local/pgsql:/usr/local/bin:/usr/bin:/bin PGHOST=/var/run/postgresql PGDATA=/var/lib/postgresql/18/docker
VOLUME /var/lib/postgresql
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
