# One image for every Dateline service: the locked runtime requirements, the code, no root.
FROM python:3.13.9-slim-bookworm

# RENDERED=1 adds Chromium and Playwright, for sources on RenderedListingSpider.
ARG RENDERED=""
# The services write to /tmp and to the logs, which all of them share.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl ${RENDERED:+chromium} \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 50000 --home-dir /var/lib/dateline --create-home dateline \
    && install --directory --owner dateline --group dateline /var/lib/dateline/logs

WORKDIR /opt/dateline
COPY requirements-uv.txt requirements.txt requirements-dev.txt ./
RUN pip install --no-cache-dir --require-hashes --requirement requirements-uv.txt \
    && uv pip install --system --no-cache --no-deps --require-hashes --compile-bytecode --requirement requirements.txt \
    && if [ -n "$RENDERED" ]; then \
        uv pip install --system --no-cache --constraints requirements.txt --constraints requirements-dev.txt playwright; \
    fi
COPY pyproject.toml README.md LICENSE ./
COPY dateline dateline
COPY spiders spiders
COPY sample sample
COPY sql sql
COPY dags dags
COPY plugins plugins
# The build tool is installed for this step only, as locked. A checkout under a strict umask must be readable too.
RUN uv pip install --system --no-cache --no-deps --editable . \
        --build-constraints requirements.txt --build-constraints requirements-dev.txt \
    && python -m compileall -q dateline spiders sample dags plugins \
    && chmod -R a+rX .

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER dateline
EXPOSE 8080
CMD ["airflow", "version"]
