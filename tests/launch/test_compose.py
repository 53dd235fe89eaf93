"""docker-compose.yml, Dockerfile and .env.example, read against each other and against the settings the code knows."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from conftest import TESTS

import sample.__main__
from dateline.launch import env_file
from dateline.model import settings

ROOT = TESTS.parent
TEXT = (ROOT / "docker-compose.yml").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
EXAMPLE = (ROOT / ".env.example").read_text()
OF_AIRFLOW = [name for name, service in SERVICES.items() if "env_file" in service]
INTERPOLATION = re.compile(r"(?<!\$)\$\{([A-Z_]+)(:?[-?][^}]*)?\}")


def test_every_part_of_the_topology_is_there() -> None:
    assert set(SERVICES) == {
        "postgres", "redis", "archive", "migrate", "api-server", "scheduler", "dag-processor", "triggerer", "worker",
        "sample",
    }  # fmt: skip
    assert SERVICES["postgres"]["image"].startswith("postgres:18")


def test_images_are_pinned_and_every_service_has_its_limits() -> None:
    bases = re.findall(r"^FROM (\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    images = [*bases, *(service["image"] for service in SERVICES.values() if "build" not in service)]
    assert len(images) >= 4
    for image in images:
        assert re.search(r":v?\d+\.\d+(\.\d+)?(-[a-z]+)*$", image), f"{image} may become another one"
    for name, service in SERVICES.items():
        limits = service["deploy"]["resources"]["limits"]
        assert float(limits["cpus"]) > 0, name
        assert re.fullmatch(r"\d+[mg]", limits["memory"]), name


def test_every_worker_writes_to_the_one_archive() -> None:
    assert len(OF_AIRFLOW) == 6
    of_airflow = [SERVICES[name] for name in OF_AIRFLOW]
    for service in of_airflow:
        environment = service["environment"]
        assert "s3://" in environment["DATELINE_ARCHIVE"]
        assert "http://archive:7070" in environment["AWS_ENDPOINT_URL"]
        assert "ARCHIVE_SECRET_KEY" in environment["AWS_SECRET_ACCESS_KEY"]
    assert (
        SERVICES["archive"]["environment"]["ROOT_SECRET_KEY"] == of_airflow[0]["environment"]["AWS_SECRET_ACCESS_KEY"]
    )


def test_secrets_are_made_once_and_what_a_person_wrote_is_kept() -> None:
    text, new, left = env_file.filled(EXAMPLE)
    assert len(new) == 7
    assert left == ["DATELINE_CONTACT"]
    values = [re.search(rf"^{name}=(.+)$", text, re.MULTILINE)[1] for name in new]  # type: ignore[index]
    assert len(set(values)) == len(values)
    assert all(len(value) >= 43 for value in values)
    mine = text.replace("DATELINE_CONTACT=", "DATELINE_CONTACT=desk@example.org") + "MINE=1\n"
    again, new, left = env_file.filled(EXAMPLE, mine)
    assert (again, new, left) == (mine, [], [])
    older = "\n".join(line for line in mine.splitlines() if "REDIS" not in line) + "\n"
    again, new, _ = env_file.filled(EXAMPLE, older)
    assert new == ["REDIS_PASSWORD"]
    assert again.startswith(older)


def test_the_file_of_secrets_is_for_its_owner_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".env.example").write_text(EXAMPLE)
    assert env_file.main(tmp_path) == 0
    assert (tmp_path / ".env").stat().st_mode & 0o077 == 0
    assert "DATELINE_CONTACT" in capsys.readouterr().out
    assert env_file.main(tmp_path / "nowhere") == 2
    assert "nowhere" in capsys.readouterr().err


def test_every_long_running_service_has_a_health_check() -> None:
    for name, service in SERVICES.items():
        assert ("healthcheck" in service) is (name != "migrate"), name


def test_dependencies_exist_and_their_conditions_can_come_true() -> None:
    edges = [(name, needed, how) for name, s in SERVICES.items() for needed, how in s.get("depends_on", {}).items()]
    assert edges
    for name, needed, how in edges:
        assert needed in SERVICES, name
        if how["condition"] == "service_healthy":
            assert "healthcheck" in SERVICES[needed], f"{name} waits for {needed}, which has no health check"
        else:
            assert how["condition"] == "service_completed_successfully"
            assert SERVICES[needed]["restart"] == "no", f"{needed} never completes"


def test_ports_are_bound_to_this_host_only() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_no_secret_has_a_default_and_each_is_explained() -> None:
    used = INTERPOLATION.findall(TEXT)
    assert used
    for name, rule in used:
        assert re.search(rf"^#?{name}=", EXAMPLE, re.MULTILINE), f"{name} is not in .env.example"
        if (
            re.search("PASSWORD|SECRET|_KEY|CONTACT", name) and name != "ARCHIVE_ACCESS_KEY"
        ):  # that one is a user's name
            assert rule.startswith(":?"), f"{name} has a default"
    for line in EXAMPLE.splitlines():
        if re.match("[A-Z]", line):
            assert line.endswith("="), f".env.example gives a value: {line}"
    documented = set(re.findall(r"^#?([A-Z_]+)=", EXAMPLE, re.MULTILINE))
    for name in documented - {name for name, _ in used} - {"COMPOSE_PROFILES"}:
        assert name in settings.ALL or name.startswith("AIRFLOW_CONN_"), f"nothing reads {name}"


def test_volumes_and_configs_are_declared() -> None:
    for service in SERVICES.values():
        for volume in service.get("volumes", []):
            assert volume.split(":")[0] in COMPOSE["volumes"]
        for config in service.get("configs", []):
            assert config["source"] in COMPOSE["configs"]


def test_dateline_settings_are_ones_that_the_code_reads() -> None:
    names = {key for service in SERVICES.values() for key in service.get("environment", {}) if key[:9] == "DATELINE_"}
    assert len(names) > 3
    assert names - {"DATELINE_ADMIN_PASSWORD"} <= set(settings.ALL)


def test_every_service_runs_with_no_more_rights_than_it_needs() -> None:
    for name, service in SERVICES.items():
        assert service["cap_drop"] == ["ALL"], name
        assert "cap_add" not in service, name
        assert "no-new-privileges:true" in service["security_opt"], name
        assert not service.get("privileged"), name
        assert service["read_only"] is (name != "postgres"), name
    # The image of the archive has no account but root, which here has no capabilities.
    assert {name for name, service in SERVICES.items() if "user" not in service and "build" not in service} == {
        "archive"
    }


def test_airflow_settings_exist() -> None:
    from airflow.configuration import conf

    options = [key.split("__") for key in SERVICES["worker"]["environment"] if key.startswith("AIRFLOW__")]
    assert len(options) > 10
    for _, section, option in options:
        known = conf.configuration_description.get(section.lower(), {}).get("options", {})
        if section.startswith("CELERY"):
            continue  # described by the provider, loaded later
        assert option.lower() in known, f"[{section}] {option} is no setting of this Airflow"


def test_the_dockerfile_copies_what_the_compose_file_names() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    copied = {word for line in re.findall(r"^COPY (.+) \S+$", dockerfile, re.MULTILINE) for word in line.split()}
    assert {"dags", "plugins", "dateline", "spiders", "sql", "requirements.txt"} <= copied
    for name in copied:
        assert (ROOT / name).exists(), name
    assert re.search(r"^USER (?!root)", dockerfile, re.MULTILINE)


def composed(env: str, folder: Path, *arguments: str) -> dict[str, Any]:
    """What Docker Compose makes of the file, with this `.env` beside it."""
    # The program itself: the script that the package installs loses its exit status.
    spec = importlib.util.find_spec("compose")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("no Docker Compose for this machine")
    program = str(Path(spec.submodule_search_locations[0]) / "docker-compose")
    shutil.copy(ROOT / "docker-compose.yml", folder)
    (folder / ".env").write_text(env)
    command = [program, *arguments, "config", "--format", "json"]
    names = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    done = subprocess.run(command, env=names, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout)["services"])


def test_every_setting_and_connection_reaches_airflow_from_the_env_file(tmp_path: Path) -> None:
    assert len(settings.ALL) > 15
    connections = {"AIRFLOW_CONN_CHAT": '{"conn_type": "http", "host": "https://chat.example.org/hook#a b"}'}
    given = {name: f"{name.lower()} #1" for name in settings.ALL} | connections
    # One machine's folder means nothing in a container.
    given.pop(settings.HOME.name)
    env, _, _ = env_file.filled(EXAMPLE, "".join(f"{name}='{value}'\n" for name, value in given.items()))
    services = composed(env, tmp_path)
    for name in OF_AIRFLOW:
        found = services[name]["environment"]
        assert {key: found[key] for key in given} == given, name
        assert bool(found["DATELINE_ADMIN_PASSWORD"]) is (name == "api-server"), name


def test_a_missing_contact_stops_compose_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="DATELINE_CONTACT"):
        composed(env_file.filled(EXAMPLE)[0], tmp_path)


def test_the_sample_web_is_chosen_in_the_env_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".env.example").write_text(EXAMPLE)
    assert env_file.main(tmp_path, ["--contact", "desk@example.org"]) == 0
    live = composed((tmp_path / ".env").read_text(), tmp_path)
    assert "sample" not in live
    assert "Fill in" not in capsys.readouterr().out
    assert env_file.main(tmp_path, ["--sample", "--contact", "other@example.org"]) == 0
    text = (tmp_path / ".env").read_text()
    services = composed(text, tmp_path)
    assert "sample" in services
    url = urlsplit(services["worker"]["environment"]["DATELINE_SAMPLE_URL"])
    served = sample.__main__.options(services["sample"]["command"][3:])
    assert (url.hostname, url.port, served.host) == ("sample", served.port, "0.0.0.0")
    assert services["worker"]["environment"]["DATELINE_CONTACT"] == "desk@example.org", "what was there is kept"
    assert env_file.main(tmp_path, ["--sample"]) == 0
    assert (tmp_path / ".env").read_text() == text
