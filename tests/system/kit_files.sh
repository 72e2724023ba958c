#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Kits for setting options up: programs that would read their files read them, for every engine that plans offer.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
fail() {
    echo "FAILED: $*"
    exit 1
}
for program in shellcheck docker-compose kubectl python3 jq; do
    command -v "$program" >/dev/null || fail "$program is missing: packaging/install-deps.sh --test"
done

# Each engine of these plans on one machine, on several for one copy, with several copies, in groups, and with two pools.
for template in dev-test code-assistant large-distributed customer-service; do
    sizewright-cli new "$template" --date 2026-11-22 --out "$template.json"
    sizewright-cli plan "$template.json" --json >"$template.plan.json" || true
    jq -r --arg t "$template" '.options[] | select(.estimate.tpot_ms) | .layout as $l | [.engine, .nodes > $l.replicas, $l.replicas > 1,
        $l.attention_data_parallel > 1, $l.prefill_replicas > 0] as $key | [($key | map(tostring) | join(".")), $t, .id] | @tsv' "$template.plan.json"
done | sort -t$'\t' -k1,1 -u >chosen.tsv
[[ $(cut -d. -f1 chosen.tsv | sort -u | wc -l) -ge 10 ]] || fail "fewer than ten engines: $(cut -d. -f1 chosen.tsv | sort -u | tr '\n' ' ')"

while IFS=$'\t' read -r key template option; do
    status=0
    sizewright-cli kit deploy "$template.json" --option "$option" --out "kits/$key" --json >"$key.json" 2>"$key.err" </dev/null || status=$?
    if [[ $status == 1 && $key == ollama.true.* ]]; then
        continue # Ollama cannot join machines, and says so.
    fi
    [[ $status == 0 ]] || fail "$option: $(cat "$key.err")"
    [[ $(jq '.files | length' "$key.json") == $(find "kits/$key" -type f | wc -l) ]] || fail "$key: files"
done <chosen.tsv
cp -r kits "$SIZEWRIGHT_ARTIFACTS/"

# One call for many files: each program takes longer to start than to read.
find kits -name '*.sh' -execdir bash -n '{}' \;
for kit in kits/*/; do
    (cd "$kit" && shellcheck -x ./*.sh) || fail "$kit: shellcheck"
done
python3 - <<'END' || fail "YAML"
import glob
import sys

import yaml

for path in glob.glob("kits/*/*.yaml"):
    with open(path, encoding="utf-8") as file:
        documents = list(yaml.safe_load_all(file))
    if not all(isinstance(document, dict) for document in documents):
        sys.exit(path)
END
find kits -name '*.py' -exec python3 -m py_compile '{}' +
find kits -name __pycache__ -prune -exec rm -r '{}' +
find kits -name kubernetes.yaml -exec python3 "$here/kit_objects.py" '{}' + || fail "Kubernetes"
if command -v promtool >/dev/null; then
    find kits -name alerts.yaml -exec promtool check rules '{}' + >promtool.txt || fail "Prometheus: $(cat promtool.txt)"
fi
for compose in kits/*/compose.yaml; do
    kit=$(dirname "$compose")
    sed 's/^\([A-Z_]*\)=$/\1=x/' "$kit/kit.env" >full.env
    docker-compose --env-file full.env -f "$compose" config >config.yaml 2>compose.txt || fail "$kit: $(cat compose.txt)"
done
# Nothing starts until the administrator has said which image.
if docker-compose --env-file "$kit/kit.env" -f "$compose" config >/dev/null 2>missing.txt; then
    fail "$kit: Compose takes an image without a version"
fi

# The scripts make a command; what only an administrator knows they ask for by name.
for kit in kits/*/; do
    bash "$kit/serve.sh" --print --extra 'two words' >command.txt || fail "$kit: serve.sh"
    [[ $(cat command.txt) == *"--extra two\\ words"* ]] || fail "$kit: further options: $(cat command.txt)"
    status=0
    MODEL_PATH=$PWD/nothing bash "$kit/serve.sh" >/dev/null 2>missing.txt || status=$?
    [[ $status == 1 && -s missing.txt ]] || fail "$kit: started without a model"
done

# Health: only an answer of 200 is one.
python3 - <<'END' &
import http.server


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/health" else 404)
        self.end_headers()

    def log_message(self, *arguments):
        pass


http.server.HTTPServer(("127.0.0.1", 18311), Handler).serve_forever()
END
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
healthy=$(find kits -maxdepth 1 -name 'vllm.false.*' | head -n 1)
for _ in $(seq 50); do
    if (exec 3<>/dev/tcp/127.0.0.1/18311) 2>/dev/null; then break; fi
    sleep 0.1
done
BASE_PORT=18311 bash "$healthy/health.sh" || fail "a copy that answers is not healthy"
if BASE_PORT=18312 bash "$healthy/health.sh" 2>/dev/null; then fail "a copy that is not there is healthy"; fi
sed 's#GET /health#GET /other#' "$healthy/health.sh" >"$healthy/other.sh"
if BASE_PORT=18311 bash "$healthy/other.sh"; then fail "an error is healthy"; fi
rm "$healthy/other.sh"

# Files that exist stay, unless they may be replaced; nothing else in the folder is touched.
echo mine >"$healthy/README.md"
echo mine >"$healthy/notes.txt"
read -r key template option < <(grep '^vllm\.false\.' chosen.tsv | tr '\t' ' ')
status=0
sizewright-cli kit deploy "$template.json" --option "$option" --out "$healthy" >/dev/null 2>exists.txt || status=$?
[[ $status == 2 && $(cat "$healthy/README.md") == mine ]] || fail "a file was replaced"
sizewright-cli kit deploy "$template.json" --option "$option" --out "$healthy" --force >/dev/null
[[ $(cat "$healthy/README.md") != mine && $(cat "$healthy/notes.txt") == mine ]] || fail "--force"
cp -r "$healthy" again
rm -r "$healthy"
sizewright-cli kit deploy "$template.json" --option "$option" --out "$healthy" >/dev/null
rm again/notes.txt
diff -r again "$healthy" || fail "the same project gives other files: $key"

# A title that wants to be a command stays a title, in every language.
jq '.title = "x\u0027\"$(touch pwned)`touch pwned`\n- a: b {{ .Values }} ${HOME} <script>alert(1)</script>"' dev-test.json >hostile.json
for language in en de zh_CN; do
    sizewright-cli kit deploy hostile.json --lang "$language" --out "hostile/$language" >/dev/null
    (cd "hostile/$language" && shellcheck -x ./*.sh && MODEL_PATH=/ bash serve.sh --print >/dev/null)
    [[ -z $(find . -name pwned) ]] || fail "a title ran"
    readme=$(cat "hostile/$language/README.md")
    [[ $readme != *"<script>"* && $readme == *"touch pwned"* ]] || fail "README in $language"
done
[[ $(cd hostile/en && find . -type f | sort) == $(cd hostile/zh_CN && find . -type f | sort) ]] || fail "languages have other files"
cmp hostile/en/serve.sh hostile/de/serve.sh || fail "scripts differ by language"

# What cannot be made is refused with a reason.
status=0
sizewright-cli kit deploy dev-test.json --option nothing --out no >/dev/null 2>unknown.txt || status=$?
[[ $status == 2 && ! -e no ]] || fail "an option that is not there: $status"
