#!/usr/bin/env bash
# Fetches the open Chinese fonts once and keeps them, with their license: fonts.sh [FOLDER]
#
# Noto Serif SC and Noto Sans SC (SIL Open Font License 1.1), from the npm packages of expo-google-fonts,
# version and SHA-256 pinned. Only the weights that the layouts use are kept (some 50 MB of 125).
# Without npm: copy the four files into the folder by hand, or set ZHIHENG_FONTS to a folder with the
# house's own FangSong, HeiTi, KaiTi and XiaoBiaoSong (.ttf). Of the system's fonts those in .ttf files
# are used (Debian: fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp); fonts-noto-cjk is a .ttc collection, which
# JasperReports does not read, and fonts-droid-fallback has no digits.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
folder=${1:-$here/../fonts}
version=0.4.3

complete() {
  for file in NotoSerifSC_400Regular NotoSerifSC_600SemiBold NotoSansSC_400Regular NotoSansSC_500Medium; do
    [ -s "$folder/$file.ttf" ] || return 1
  done
}

fetch() { # PACKAGE SHA256 FILE...
  local package=$1 sum=$2 archive
  shift 2
  archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$package@$version")
  echo "$sum  $work/$archive" | sha256sum --check --status || {
    echo "fonts.sh: $archive is not what it should be (SHA-256); nothing was kept" >&2
    return 1
  }
  tar -xzf "$work/$archive" -C "$work" "package/LICENSE_FONT" "${@/#/package/}"
  mv "$work/package/LICENSE_FONT" "$work/keep/LICENSE-$package.txt"
  for file in "$@"; do mv "$work/package/$file" "$work/keep/"; done
}

if complete; then
  echo "$folder"
  exit 0
fi
command -v npm >/dev/null || {
  echo "fonts.sh: npm is needed to fetch the fonts (Debian: apt-get install npm), or set ZHIHENG_FONTS" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/keep"
fetch noto-serif-sc ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e \
  400Regular/NotoSerifSC_400Regular.ttf 600SemiBold/NotoSerifSC_600SemiBold.ttf
fetch noto-sans-sc 0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59 \
  400Regular/NotoSansSC_400Regular.ttf 500Medium/NotoSansSC_500Medium.ttf
mkdir -p "$folder"
mv "$work"/keep/* "$folder/"
echo "$folder"
