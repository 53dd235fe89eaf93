# Stands in for the S3-compatible store: moto keeps objects in memory, looks at no signature, and runs as root like it.
FROM localhost/dateline:local
USER root
RUN apt-get update && apt-get install --yes --no-install-recommends wget
RUN uv pip install --system --no-cache --constraints requirements.txt --constraints requirements-dev.txt 'moto[s3,server]'
COPY --chmod=755 archive.sh /usr/local/bin/archive
ENTRYPOINT ["archive"]
CMD []
