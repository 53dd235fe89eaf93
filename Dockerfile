# One image for every Dateline service: the locked requirements, the code, no root.
FROM python:3.13.9-slim-bookworm

# EXTRA_PACKAGES=chromium for sources on RenderedListingSpider.
ARG EXTRA_PACKAGES=""
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl ${EXTRA_PACKAGES} \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 50000 --home-dir /var/lib/dateline --create-home dateline \
    && install --directory --owner dateline /var/lib/dateline/airflow/logs

WORKDIR /opt/dateline
COPY requirements-uv.txt requirements.txt ./
RUN pip install --no-cache-dir --require-hashes --requirement requirements-uv.txt \
    && uv pip install --system --no-cache --no-deps --require-hashes --compile-bytecode --requirement requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY dateline dateline
COPY spiders spiders
COPY sample sample
COPY sql sql
COPY dags dags
COPY plugins plugins
RUN uv pip install --system --no-cache --no-deps --no-build-isolation --editable . \
    && python -m compileall -q dateline spiders dags plugins

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER dateline
EXPOSE 8080
CMD ["airflow", "version"]
