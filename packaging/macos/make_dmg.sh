#!/bin/sh
# Makes dist/posttrain-gui-VERSION.dmg of dist/posttrain-gui.app, with what macOS brings (hdiutil, codesign).
#
#     packaging/macos/make_dmg.sh 0.1.0
#
# PyInstaller has signed the application ad hoc, as Apple silicon demands; without a "Developer ID Application"
# certificate and Apple's notarization, whoever downloads it has to allow it once under Privacy & Security.
set -eu
version=${1:?"say which version: make_dmg.sh 0.1.0"}
dist=$(cd "$(dirname "$0")/../.." && pwd)/dist
app=$dist/posttrain-gui.app
image=$dist/posttrain-gui-$version.dmg
[ -d "$app" ] || { echo "error: there is no $app. Build it: python packaging/build.py" >&2; exit 2; }

codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "posttrain-gui $version" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"
hdiutil verify "$image"
echo "$image"
