# Finds a JDK of at least release 25, exports JAVA_HOME and puts it first on PATH; says what is missing where there is none.
# Plain POSIX sh, sourced by mvnw and by every script that starts Java.

caseload_needs_jdk=25

# Prints the feature release of the JDK in $1, or nothing where there is no JDK.
caseload_jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

caseload_find_jdk() {
  caseload_javac=$(command -v javac 2>/dev/null) || caseload_javac=
  if [ -n "$caseload_javac" ]; then
    caseload_javac=$(readlink -f "$caseload_javac" 2>/dev/null || printf '%s' "$caseload_javac")
    caseload_javac=${caseload_javac%/bin/javac}
  fi
  for caseload_jdk in "${JAVA_HOME:-}" "$caseload_javac" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    caseload_release=$(caseload_jdk_release "$caseload_jdk")
    if [ "${caseload_release:-0}" -ge "$caseload_needs_jdk" ]; then
      JAVA_HOME=$caseload_jdk
      PATH=$JAVA_HOME/bin:$PATH
      export JAVA_HOME PATH
      return 0
    fi
  done
  echo "This project needs a JDK of release $caseload_needs_jdk or later, and none was found." >&2
  echo "Looked at JAVA_HOME, javac on the PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks and macOS's folders." >&2
  echo "Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it, then run the command again." >&2
  return 1
}

caseload_find_jdk || exit 1
