#!/usr/bin/env bash
# The consumer's proof: what docs/getting-started.md tells a newcomer, done word for word outside the repository, with the packed packages and an empty
# package cache. Each block of the page is a file (a name stands beside its language), commands (sh), or what the last commands must have printed (text).
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
done=
trap '[ -n "$done" ] || cat "$printed"; rm -rf "$work"' EXIT
ln -s "$repository" "$work/PopulationHealth"
mkdir -p "$work/home/.nuget/NuGet"
cp ~/.nuget/NuGet/NuGet.Config "$work/home/.nuget/NuGet/" 2>/dev/null || true

steps() { # the page as a shell script
  awk '
    /^```sh$/ { print "cat > \"$steps\" <<\"END-OF-STEP\""; kind = "sh"; next }
    /^```text$/ { print "cat > \"$expected\" <<\"END-OF-STEP\""; kind = "text"; next }
    /^```[a-z]+ [^ ]+$/ { printf "cat > \"%s\" <<\"END-OF-STEP\"\n", $2; kind = "file"; next }
    /^```$/ && kind { print "END-OF-STEP"; if (kind == "sh") print "run"; if (kind == "text") print "compare"; kind = ""; next }
    kind { print }
  ' "$repository/docs/getting-started.md"
}

steps=$work/step.sh expected=$work/expected printed=$work/printed

run() { # sourced, so that "cd" stays, and in no condition, so that the first command to fail ends all
  cat "$steps"
  source "$steps" > "$printed" 2>&1
  # The repository was packed with its own cache; what follows is the newcomer's machine, which remembers no earlier tool either.
  export NUGET_PACKAGES=$work/cache DOTNET_CLI_HOME=$work/home
}

compare() {
  while IFS= read -r line; do
    grep -qxF -- "$line" "$printed" || { echo "docs/getting-started.md promises: $line"; exit 1; }
  done < "$expected"
}

cd "$work"
source <(steps)

grep -q '<svg' smoking.html && grep -q 'Survey of Barley' smoking.html
grep -q 'Smoking by part of the town' report/01-smoking.html && test -s report/index.html
echo "the page's steps: done"

# A trimmed program that carries its own runtime gives the same number, and no warning about our code.
mkdir "$work/trimmed"
cp nuget.config "$work/trimmed/"
cat > "$work/trimmed/trimmed.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <PublishTrimmed>true</PublishTrimmed>
    <SelfContained>true</SelfContained>
    <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="PopulationHealth" Version="0.1.0" />
  </ItemGroup>
</Project>
XML
cat > "$work/trimmed/Program.cs" <<'CS'
using PopulationHealth;
Console.WriteLine($"{Rate.Of(events: 182, population: 45_120, per: 100_000):CI}");
CS
cd "$work/trimmed"
dotnet publish --nologo -o app > "$printed" 2>&1
if grep -E 'warning IL.*PopulationHealth' "$printed"; then exit 1; fi
[ "$(./app/trimmed)" = "403.4 per 100,000 (95% confidence interval 346.9 to 466.4)" ]
echo "a trimmed program: done, $(du -sm app | cut -f1) MB"
done=yes
