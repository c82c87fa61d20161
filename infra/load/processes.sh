# The four processes of a standalone, found by the ports they listen on (Linux): see infra/standalone's Port.

# listener PORT: the process that listens there.
listener() {
  local inode
  inode="$(awk -v port="$(printf ':%04X' "$1")" '$4 == "0A" && $2 ~ port "$" { print $10; exit }' /proc/net/tcp /proc/net/tcp6)"
  [ -n "$inode" ] || return 1
  # processes end while they are looked at
  { find /proc/[0-9]*/fd -lname "socket:\[$inode\]" 2>/dev/null || true; } | sed -n '1{s|/proc/||;s|/.*||;p}'
}

# family PID: the process and its like among its children, as PostgreSQL's backends are.
family() {
  local one
  echo "$1"
  for one in $(cat "/proc/$1/task/"*/children 2>/dev/null); do
    [ "$(cat "/proc/$1/comm")" != postgres ] || echo "$one"
  done
}

# milliseconds PID: processor time of the process, of its children, and of those that have ended.
milliseconds() {
  local one sum=0 tick
  tick=$((1000 / $(getconf CLK_TCK)))
  for one in $(family "$1"); do
    sum=$((sum + $(sed 's/.*) //' "/proc/$one/stat" 2>/dev/null | awk '{ print $12 + $13 }' || echo 0)))
  done
  [ "$(cat "/proc/$1/comm")" != postgres ] || sum=$((sum + $(sed 's/.*) //' "/proc/$1/stat" | awk '{ print $14 + $15 }')))
  echo $((sum * tick))
}

# mebibytes PID: memory of the process and its children; pages that they share are counted once.
mebibytes() {
  local one sum=0
  for one in $(family "$1"); do
    sum=$((sum + $(awk '/^Pss:/ { print $2 }' "/proc/$one/smaps_rollup" 2>/dev/null || echo 0)))
  done
  echo $((sum / 1024))
}

# find_processes PORT: fills NAMES and PIDS.
find_processes() {
  NAMES=(product keycloak postgresql redis)
  PIDS=("$(listener "$1")" "$(listener $(($1 + 1)))" "$(listener $(($1 + 3)))" "$(listener $(($1 + 4)))") || {
    echo "No standalone listens on port $1 of this machine: ./ent run --port $1" >&2
    exit 1
  }
}

# remember_time: the processor time of each, to be compared with later.
remember_time() {
  local i
  TIMES=()
  for i in "${!PIDS[@]}"; do TIMES[i]="$(milliseconds "${PIDS[i]}")"; done
}
