#!/bin/sh
# Measures what donvi is asked most, and writes RESULTS.md beside this file.
#
#   mvn -B -q -DskipTests package && examples/benchmarks/measure.sh [--short]
#
# --short takes some three minutes on a quiet machine, and less care: one fork, two iterations, a small table.
set -eu
cd "$(dirname "$0")/../.."
jar=examples/benchmarks/target/benchmarks.jar
command=examples/cli/target/donvi.jar
results=${RESULTS:-examples/benchmarks/RESULTS.md}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for file in "$jar" "$command"; do
  [ -f "$file" ] || { echo "$file is missing; build first: mvn -B -q -DskipTests package" >&2; exit 2; }
done

options='-f 2 -wi 4 -w 2 -i 5 -r 2'
rows=1000000
turns=5
how='two forks, four iterations to warm up, five measured, of two seconds'
if [ "${1-}" = --short ]; then
  options='-f 1 -wi 2 -w 1 -i 2 -r 1'
  rows=50000
  turns=3
  how='--short: one fork, two iterations to warm up, two measured, of one second'
fi
measured='LoadBenchmark|BoundaryBenchmark|LookupBenchmark|CrosswalkBenchmark|AddressBenchmark|FormatBenchmark|StatisticsBenchmark.rollUp'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2086 # options are divided at spaces
"$java" -jar "$jar" "$measured" $options -rf csv -rff "$work/jmh.csv" >&2
"$java" -cp "$jar" vn.donvi.benchmarks.TableProcesses "$command" "$rows" "$turns" >"$work/processes.md"

machine=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
{
  echo '# Results'
  echo
  echo "Written by \`measure.sh\`; not by hand. Figures of one run on one machine: compare the lines with each other."
  echo
  echo "* date: $(date -u +%Y-%m-%d), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
  echo "* machine: ${machine:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) processors, $(uname -sr)"
  echo "* load of the machine at the end: $(uptime | sed 's/.*load average[s]*: //')"
  echo "* JDK: $("$java" -version 2>&1 | sed -n 2p)"
  echo "* JMH: $how"
  echo "* processes: median of $turns turns, $rows rows, each with a heap of 128 MB; the last column is in copies by Commons CSV"
  echo
  echo '## In a JVM'
  echo
  echo '| benchmark | score | ± | unit |'
  echo '|---|---|---|---|'
  sed 1d "$work/jmh.csv" | awk -F, '{ gsub(/"/, ""); sub(/^vn\.donvi\.benchmarks\./, "", $1)
    printf "| %s | %.4g | %s | %s |\n", $1, $5, ($6 == "NaN" ? "" : sprintf("%.2g", $6)), $7 }'
  echo
  echo '## Whole processes'
  echo
  cat "$work/processes.md"
} >"$results"
echo "wrote $results" >&2
