# What can be made here. Every target gets the machine ready by itself (scripts/setup.sh), quickly if nothing is to do.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help reproducible bill canary offline-site admin handbook-pictures site serve posters bench-posters check test duties map lock clean

BIN := .venv/bin
# `make site SITE_OPTIONS="--base-url https://…/ --preview"`
SITE_OPTIONS ?=
# `make posters POSTERS_OPTIONS="--mono --base-url https://…/ ID"`
POSTERS_OPTIONS ?=
TEST_OPTIONS ?= -n 2
# `make bench-posters BENCH_OPTIONS=--quick` only shows that it runs, and leaves the table alone
BENCH_OPTIONS ?= --write

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

site: ## build content/ into site/
	@sh scripts/setup.sh site
	@$(BIN)/loa build --out site $(SITE_OPTIONS)

serve: ## live preview while you edit
	@sh scripts/setup.sh site
	@$(BIN)/loa serve

posters: ## contact sheets of all posters, layouts and formats in build/posters/
	@sh scripts/setup.sh site
	@$(BIN)/python scripts/contact.py $(POSTERS_OPTIONS)

bench-posters: ## posters per second against Typst, Chromium and Pillow, into benchmarks/README.md (a quarter of an hour)
	@sh scripts/setup.sh check
	@$(BIN)/python benchmarks/posters.py $(BENCH_OPTIONS)

handbook-pictures: ## take the handbook's pictures anew from the desk, into content/hinh/
	@sh scripts/setup.sh test
	@$(BIN)/python scripts/handbook_pictures.py

admin: ## the remote editor's program, into .cache/admin/ (`loa admin` makes its pages)
	@mkdir -p .cache/admin && cd .cache/admin && npm pack --silent decap-cms@3.16.3 >/dev/null && \
		tar -xzf decap-cms-3.16.3.tgz --strip-components=2 --wildcards 'package/dist/*decap-cms.js' && rm decap-cms-3.16.3.tgz
	@echo "Xong. Tiếp theo, ví dụ: .venv/bin/loa admin --host github --repo don-vi/trang --program .cache/admin/decap-cms.js --out site/admin"

check: ## style, types, import directions, house rules, workflows
	@sh scripts/setup.sh check
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh scripts/check.sh

test: ## all tests (installs Chromium and poppler-utils where missing)
	@sh scripts/setup.sh test
	@$(BIN)/python -m pytest $(TEST_OPTIONS)

reproducible: ## build the reference site four times under unlike circumstances and compare every file
	@sh scripts/setup.sh site
	@$(BIN)/python scripts/reproducible.py

bill: ## what is shipped: a bill of materials (CycloneDX) and a list of licences, into build/bill/
	@sh scripts/setup.sh check
	@$(BIN)/loa build --out site $(SITE_OPTIONS)
	@$(BIN)/python scripts/bill.py --site site --out build/bill

canary: ## build the exported site with ProperDocs and Zensical and compare it with ours
	@sh scripts/setup.sh check
	@$(BIN)/python scripts/canary.py properdocs zensical

offline-site: ## build the site with the network off, to prove that it needs none
	@sh scripts/setup.sh site
	@sh scripts/offline.sh $(BIN)/loa build --out site $(SITE_OPTIONS)

duties: ## what the letters oblige Loa to do, a row each: pass, or what is missing and which issue brings it
	@sh scripts/setup.sh test
	@$(BIN)/python scripts/duty_table.py

map: ## write scripts/README.md anew from the modules' first lines
	@sh scripts/setup.sh check
	@$(BIN)/python scripts/map.py

lock: ## pin the dependencies anew (UPGRADE=1 takes the newest); needs a network
	@sh scripts/setup.sh check
	@sh scripts/lock.sh

clean: ## remove what was made (the environment too)
	rm -rf .venv site build .cache .loa .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf .ci/workflows/node_modules
	find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +
	find scripts -name '*.egg-info' -type d -prune -exec rm -rf {} +
