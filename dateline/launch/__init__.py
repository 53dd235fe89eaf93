"""What `make run`, `make up` and `make down` start and stop on one machine: embedded Postgres, sample web, Airflow.

Talks to Airflow as a person would, by its command line and its HTTP API, and imports none of it. Holds no stage's
logic.
"""
