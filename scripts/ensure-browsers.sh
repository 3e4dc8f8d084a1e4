#!/usr/bin/env bash
# Installs from Debian what is missing of the browsers the tests need ($BROWSERS, Chromium unless told).
set -euo pipefail

wanted=",${BROWSERS:-chromium},"
need=()
has() { command -v "$1" >/dev/null; }

if [[ $wanted == *,chromium,* ]]; then
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || need+=(chromium fonts-liberation)
fi
if [[ $wanted == *,firefox,* ]]; then
  [ -x "${FIREFOX:-/usr/bin/firefox-esr}" ] || need+=(firefox-esr)
fi
if [[ $wanted == *,webkit,* ]]; then
  has WebKitWebDriver || need+=(webkit2gtk-driver)
  has Xvfb || need+=(xvfb)
fi
[ ${#need[@]} -eq 0 ] && exit 0

if ! has apt-get; then
  echo "Please install ${need[*]}, or say where they are with CHROMIUM=… and FIREFOX=…" >&2
  exit 1
fi
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive
echo "Installing ${need[*]} …"
$sudo apt-get update -qq
$sudo apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
