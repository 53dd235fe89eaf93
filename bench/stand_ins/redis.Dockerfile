# Stands in for the image of Redis: the package of Debian, whose account has the same name.
FROM python:3.13.9-slim-bookworm
RUN apt-get update && apt-get install --yes --no-install-recommends redis-server
