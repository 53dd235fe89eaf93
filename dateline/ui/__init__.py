"""The Dateline page inside Airflow's UI: what ran, what was seen, what lies in quarantine, what changed.

Server-rendered and read-only. It asks the database through `dateline.database.ui_queries` and Airflow through an
`Orchestrator`, which the plugin implements: nothing here imports airflow. All text of foreign pages is escaped, and no
page of theirs is ever rendered.
"""
