#!/usr/bin/env bash
# Every step from the data to models/: bash training/all.sh DATA_FOLDER
set -euo pipefail
cd "$(dirname "$0")"
data="${1:-${NEWSGAUGE_DATA:?where is the data? all.sh DIR or NEWSGAUGE_DATA}}"

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
.venv/bin/python -m unittest test_clean.py
.venv/bin/python prepare.py --data "$data"
.venv/bin/python finetune.py --epochs 2
.venv/bin/python export.py
.venv/bin/python heads.py
.venv/bin/python evaluate.py --data "$data"
