#!/usr/bin/env bash
# Fetches the open Chinese fonts once and keeps them, with their licenses: fonts.sh [FOLDER]
#
# - Noto Serif SC and Noto Sans SC (SIL Open Font License 1.1), from the npm packages of expo-google-fonts;
#   only the weights that the layouts use are kept (some 50 MB of 125). They have every character.
# - Fandol FangSong and Kai (GPL with font exception: what is printed with them is not bound by it), from
#   Debian's texlive-lang-chinese by apt, which needs no root for it; only the two are kept (15 MB of 49). They
#   have what GB 2312 has. Without them Noto Serif plays their parts.
#
# Each file is pinned by its SHA-256. Without npm or apt: copy the files into the folder by hand, or set
# ZHIHENG_FONTS to a folder with the house's own FangSong, HeiTi, KaiTi and XiaoBiaoSong (.ttf or .otf). Of the
# system's fonts those in .ttf and .otf files are used (Debian: fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp);
# fonts-noto-cjk is a .ttc collection, which JasperReports does not read, and fonts-droid-fallback has no digits.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
folder=${1:-$here/../fonts}
version=0.4.3

has_noto() {
  for file in NotoSerifSC_400Regular NotoSerifSC_600SemiBold NotoSansSC_400Regular NotoSansSC_500Medium; do
    [ -s "$folder/$file.ttf" ] || return 1
  done
}

fetch() { # PACKAGE SHA256 FILE...
  local package=$1 sum=$2 archive
  shift 2
  archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$package@$version") || return 1
  echo "$sum  $work/$archive" | sha256sum --check --status || {
    echo "fonts.sh: $archive is not what it should be (SHA-256); nothing was kept" >&2
    return 1
  }
  tar -xzf "$work/$archive" -C "$work" "package/LICENSE_FONT" "${@/#/package/}" || return 1
  mv "$work/package/LICENSE_FONT" "$work/keep/LICENSE-$package.txt"
  for file in "$@"; do mv "$work/package/$file" "$work/keep/"; done
}

fetch_noto() {
  command -v npm >/dev/null || {
    echo "fonts.sh: npm is needed to fetch the fonts (Debian: apt-get install npm), or set ZHIHENG_FONTS" >&2
    return 1
  }
  fetch noto-serif-sc ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e \
    400Regular/NotoSerifSC_400Regular.ttf 600SemiBold/NotoSerifSC_600SemiBold.ttf &&
    fetch noto-sans-sc 0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59 \
      400Regular/NotoSansSC_400Regular.ttf 500Medium/NotoSansSC_500Medium.ttf
}

readonly fandol=usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
readonly fandol_sums="d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9  FandolFang-Regular.otf
ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827  FandolKai-Regular.otf"

has_fandol() {
  [ -s "$folder/FandolFang-Regular.otf" ] && [ -s "$folder/FandolKai-Regular.otf" ]
}

# The files themselves are pinned, not the package: its version is another in each release of Debian.
is_fandol() { # FOLDER
  (cd "$1" 2>/dev/null && sha256sum --check --status <<<"$fandol_sums" 2>/dev/null)
}

download_fandol() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
  local apt=(apt-get -qq -o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=1 -o Acquire::http::Timeout=20)
  # A fresh container has no lists, and whoever is not root may not fetch them: then lists of our own.
  (cd "$work" && "${apt[@]}" download texlive-lang-chinese) >/dev/null 2>&1 || {
    apt+=(-o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache")
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    (cd "$work" && "${apt[@]}" update && "${apt[@]}" download texlive-lang-chinese) >/dev/null 2>&1 || return 1
  }
  dpkg-deb --fsys-tarfile "$work"/texlive-lang-chinese_*.deb |
    tar -x -C "$work" --wildcards "./$fandol/*" './usr/share/doc/texlive-doc/fonts/fandol/*'
}

fetch_fandol() {
  local root=$work
  if is_fandol "/$fandol"; then
    root="" # TeX Live is installed here
  else
    download_fandol || {
      echo "fonts.sh: no FangSong and Kai (they come by apt-get from Debian's texlive-lang-chinese); Noto Serif stands in" >&2
      return 0
    }
  fi
  is_fandol "$root/$fandol" || {
    echo "fonts.sh: Fandol is not what it should be (SHA-256) and was not kept; Noto Serif stands in" >&2
    return 0
  }
  cp "$root/$fandol"/Fandol{Fang,Kai}-Regular.otf "$work/keep/"
  local paper
  for paper in "$root"/usr/share/doc/texlive-doc/fonts/fandol/{COPYING.gz,COPYING,README.gz,README}; do
    [ ! -f "$paper" ] || gzip -cdf "$paper" >>"$work/keep/LICENSE-fandol.txt"
  done
}

if has_noto && has_fandol; then
  echo "$folder"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/keep"
failed=0
has_fandol || fetch_fandol
has_noto || fetch_noto || failed=1
mkdir -p "$folder"
find "$work/keep" -type f -exec mv {} "$folder/" \;
[ "$failed" = 0 ] || exit 1
echo "$folder"
