#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kit_objects.py FILE...: whether Kubernetes' own types know every field of the objects in the files, without a cluster.

kubectl decodes workloads and services into their types and prints them again: a field that it does not know is gone then. For
other kinds it merges the object with itself, which looks up each field that holds more than a value."""

import json
import subprocess
import sys

import yaml

TYPED = {
    "Deployment": ["set", "image", "--local", "engine=image"],
    "StatefulSet": ["set", "image", "--local", "engine=image"],
    "Service": ["set", "selector", "--local", "a=b"],
}
# Of a policy's lists kubectl does not look into the entries.
PEERS = {"podSelector": {"matchLabels": None}, "namespaceSelector": {"matchLabels": None}}
PORTS = {"protocol": None, "port": None}
POLICY = {
    "podSelector": {"matchLabels": None},
    "policyTypes": None,
    "ingress": {"from": PEERS, "ports": PORTS},
    "egress": {"to": PEERS, "ports": PORTS},
}
FIELDS = {"ConfigMap": {"apiVersion", "kind", "metadata", "data"}, "NetworkPolicy": {"apiVersion", "kind", "metadata", "spec"}}


def kubectl(arguments, obj):
    command = ["kubectl", *arguments, "-f", "-", "-o", "json"]
    done = subprocess.run(command, input=json.dumps(obj), capture_output=True, text=True, env={"PATH": "/usr/local/bin:/usr/bin:/bin", "KUBECONFIG": "/dev/null", "HOME": "/nonexistent"}, check=False)
    if done.returncode != 0:
        raise ValueError(done.stderr.strip())
    return json.loads(done.stdout)


def lost(before, after, where):
    """Fields of an object that its decoded form lacks or has with another value; numbers may have become texts ("cpu": 8)."""
    if isinstance(before, dict):
        if not isinstance(after, dict):
            return [where]
        return [name for key, value in before.items() for name in ([f"{where}.{key}"] if key not in after else lost(value, after[key], f"{where}.{key}"))]
    if isinstance(before, list):
        if not isinstance(after, list) or len(before) != len(after):
            return [where]
        return [name for i, value in enumerate(before) for name in lost(value, after[i], f"{where}[{i}]")]
    return [] if str(before) == str(after) else [f"{where}: {before!r} became {after!r}"]


def unknown_fields(value, known, where):
    if isinstance(value, list):
        return [name for entry in value for name in unknown_fields(entry, known, where)]
    if known is None or not isinstance(value, dict):
        return []
    return [name for key, entry in value.items() for name in ([f"{where}.{key}"] if key not in known else unknown_fields(entry, known[key], f"{where}.{key}"))]


def problems(obj):
    kind = obj["kind"]
    if kind in TYPED:
        changed = json.loads(json.dumps(obj))
        if kind == "Service":
            changed["spec"]["selector"] = {"a": "b"}
        else:
            changed["spec"]["template"]["spec"]["containers"][0]["image"] = "image"
        return lost(changed, kubectl(TYPED[kind], obj), kind)
    unknown = sorted(set(obj) - FIELDS[kind])
    if kind == "NetworkPolicy":
        unknown += unknown_fields(obj["spec"], POLICY, "spec")
    kubectl(["patch", "--local", "--type", "strategic", "-p", json.dumps(obj)], obj)
    values = [key for key, value in obj.get("data", {}).items() if not isinstance(value, str)]
    return [f"{kind}.{name}" for name in unknown] + [f"{kind}.data.{key} is no text" for key in values]


def check_links(objects):
    """Selectors, names of config maps and services that point at nothing."""
    labels = [o["spec"]["template"]["metadata"]["labels"] for o in objects if "template" in o.get("spec", {})]
    maps = {o["metadata"]["name"] for o in objects if o["kind"] == "ConfigMap"}
    services = {o["metadata"]["name"] for o in objects if o["kind"] == "Service"}
    for o in objects:
        name = f"{o['kind']} {o['metadata']['name']}"
        spec = o.get("spec", {})
        selector = spec.get("selector", {}) if o["kind"] == "Service" else spec.get("selector", {}).get("matchLabels", {})
        selector = {k: v for k, v in selector.items() if k != "apps.kubernetes.io/pod-index"}
        if selector and not any(selector.items() <= l.items() for l in labels):
            yield f"{name} selects no pod"
        for volume in spec.get("template", {}).get("spec", {}).get("volumes", []):
            if "configMap" in volume and volume["configMap"]["name"] not in maps:
                yield f"{name} wants a config map that is not there"
        if "serviceName" in spec and spec["serviceName"] not in services:
            yield f"{name} wants a service that is not there"


def main(files):
    failed = False
    for file in files:
        with open(file, encoding="utf-8") as stream:
            objects = list(yaml.safe_load_all(stream))
        found = list(check_links(objects))
        for obj in objects:
            found += problems(obj)
        for problem in found:
            print(f"{file}: {problem}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
