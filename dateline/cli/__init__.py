"""The `dateline` command: the stages for people at a terminal. Holds no stage's logic."""
