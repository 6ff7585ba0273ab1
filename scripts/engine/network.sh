# The network of an engine that is not the only one here. Such an engine must leave docker0 and Docker's firewall chains
# alone: two engines that manage them break each other, and one with "bridge": "none" deletes docker0. So it gets a
# bridge and an address range of its own, manages no firewall, and the few rules that it needs are made here. It stays
# in the machine's own network namespace, so that --network=host reaches what listens on the machine's 127.0.0.1.
# shellcheck shell=bash

# free_range SEED: the X of a 10.X.0.0/16 that this machine has no route into.
free_range() {
  local try octet routes
  routes=$(ip -4 route show table all)
  for try in $(seq 0 39); do
    octet=$((200 + ($1 + try) % 40))
    case $routes in *"10.$octet."*) ;; *) echo "$octet" && return 0 ;; esac
  done
  die "no free address range 10.200-239.0.0/16 for the engine's bridge"
}

# own_bridge NAME OCTET: creates bridge, masquerade and forward rules. The rules carry the name as a comment.
own_bridge() {
  local bridge=$1 range=10.$2.0.0/16 mark
  mark=(-m comment --comment "$bridge")
  remove_bridge "$bridge"
  ip link add "$bridge" type bridge
  ip address add "10.$2.0.1/24" dev "$bridge"
  ip link set "$bridge" up
  # First in the chain: Docker sets the policy of FORWARD to DROP.
  iptables -w -I FORWARD -s "$range" "${mark[@]}" -j ACCEPT
  iptables -w -I FORWARD -d "$range" -m conntrack --ctstate RELATED,ESTABLISHED "${mark[@]}" -j ACCEPT
  iptables -w -t nat -A POSTROUTING -s "$range" ! -d "$range" "${mark[@]}" -j MASQUERADE
}

# remove_bridge NAME: the bridge and every rule with its name, as often as it is there.
remove_bridge() {
  local bridge=$1 table rule
  ! ip link show "$bridge" >/dev/null 2>&1 || ip link delete "$bridge"
  for table in filter nat; do
    while read -r rule; do
      # A saved rule is plain words without quotes here: the comment is one word.
      # shellcheck disable=SC2086
      iptables -w -t "$table" -D ${rule#-A }
    done < <(iptables -w -t "$table" -S 2>/dev/null | grep -E -- "^-A .*--comment \"?$bridge\"? " | tr -d '"')
  done
}

# remember_docker_network FILE: what Docker's default network will add, to be taken away by forget_docker_network.
remember_docker_network() {
  local file=$1 bridge=absent chains=absent
  ! ip link show docker0 >/dev/null 2>&1 || bridge=there
  ! iptables -w -S DOCKER >/dev/null 2>&1 || chains=there
  printf '%s\n' "$bridge" "$chains" "$(iptables -w -S FORWARD | head -n 1)" >"$file"
}

# forget_docker_network FILE: docker0 and Docker's chains go if they were not there before the engine was.
forget_docker_network() {
  local bridge chains policy command table
  [ -s "$1" ] || return 0
  { read -r bridge && read -r chains && read -r policy; } <"$1"
  [ "$bridge" = there ] || ! ip link show docker0 >/dev/null 2>&1 || ip link delete docker0
  [ "$chains" = absent ] || return 0
  for command in iptables ip6tables; do
    for table in filter nat raw; do drop_docker_chains "$command" "$table"; done
  done
  # shellcheck disable=SC2086
  iptables -w $policy
}

drop_docker_chains() {
  local command=$1 table=$2 rule chain chains
  # Jumps and docker0's rules in the built-in chains first, then the chains, emptied before they are deleted.
  while read -r rule; do
    # shellcheck disable=SC2086
    "$command" -w -t "$table" -D ${rule#-A } || true
  done < <("$command" -w -t "$table" -S 2>/dev/null | grep -E '^-A (INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING) .*(-j DOCKER|docker0)')
  chains=$("$command" -w -t "$table" -S 2>/dev/null | sed -n 's/^-N \(DOCKER.*\)/\1/p')
  for chain in $chains; do "$command" -w -t "$table" -F "$chain"; done
  for chain in $chains; do "$command" -w -t "$table" -X "$chain"; done
}
