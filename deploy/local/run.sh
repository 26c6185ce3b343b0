# What the scripts of this folder share. Plain POSIX sh, sourced by each of them as: . "$here/run.sh"
# Finds a JDK, builds what is missing, and runs a command of org.caseload.local.Main.

checkout=$(CDPATH= cd -- "$here/../.." && pwd)
. "$checkout/.mvn/find-jdk.sh"

services=$(printf '%s' "${CASELOAD_SERVICES:-request approval transfer notification staff}" | tr ',' ' ')
jar=$here/target/local-1.0.0-SNAPSHOT.jar

# Builds everything and says what is being built.
build() {
  log=$here/target/build.log
  mkdir -p "$here/target"
  echo "Building the product (log: $log). The first time takes some minutes, since Maven downloads what it needs."
  "$checkout/mvnw" -B -f "$checkout/pom.xml" package -DskipTests -Dspotless.check.skip=true >"$log" 2>&1 &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  told=0
  while :; do
    kill -0 "$maven" 2>/dev/null && running=yes || running=no
    names=$(sed -n 's/^\[INFO\] Building \([a-z][a-z-]*:.*\) 1\.0.*/  \1/p' "$log")
    count=$(printf '%s' "$names" | grep -c . || :)
    [ "$count" -le "$told" ] || printf '%s\n' "$names" | tail -n +"$((told + 1))"
    told=$count
    [ "$running" = yes ] || break
    sleep 1
  done
  trap - INT TERM
  if ! wait "$maven"; then
    echo "The build failed. The end of $log:" >&2
    tail -n 30 "$log" >&2
    exit 1
  fi
  echo "Built."
}

# Builds where this launcher is missing, or one of the services that are named.
build_missing() {
  missing=no
  [ -f "$jar" ] && [ -d "$here/target/lib" ] || missing=yes
  for service; do
    folder=$checkout/${service%-service}-service
    [ ! -d "$folder" ] || [ -f "$folder/target/quarkus-app/quarkus-run.jar" ] || missing=yes
  done
  [ "$missing" = no ] || build
}

run() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -Dcaseload.checkout="$checkout" \
    -cp "$jar:$here/target/lib/*" org.caseload.local.Main "$@"
}
