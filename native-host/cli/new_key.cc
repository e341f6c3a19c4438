// SPDX-License-Identifier: Apache-2.0
#include "cli/new_key.h"

#include <ostream>
#include <variant>

#include "cli/exit_code.h"
#include "cli/refuse.h"
#include "platform/files.h"
#include "policy/files.h"
#include "policy/minisign_secret.h"

namespace vorab::cli {

namespace minisign = policy::minisign;

bool may_make_key(const std::string& name, Streams streams) {
  for (const char* end : {".key", ".pub"}) {
    if (policy::disk().kind(name + end) == policy::Files::Kind::missing) continue;
    refuse(streams.err, usage, name + end + " is there already",
           "choose another name: a key that is lost cannot be made again");
    return false;
  }
  return true;
}

int make_new_key(const std::string& name, const std::string& password, Streams streams) {
  const minisign::SecretKey key = minisign::make_key();
  const auto text = minisign::write_secret_key(key, password);
  if (const auto* wrong = std::get_if<minisign::Wrong>(&text)) {
    return refuse(streams.err, system_error, wrong->what, "make the key on another machine");
  }
  platform::Disk disk;
  std::error_code error = disk.replace(name + ".key", std::get<std::string>(text));
  if (!error) {
    error = platform::Disk::publish(name + ".pub", minisign::write_public_key(key.public_key()));
  }
  if (error) {
    return refuse(streams.err, system_error,
                  "the key " + name + " cannot be written: " + error.message(),
                  "name a place in a folder that you may write to");
  }
  streams.out << name << ".key: signs; keep it to yourself, and a copy where it is safe\n"
              << name << ".pub: goes into keys/policy on the machines, or into keys/emergency or "
              << "keys/employees; its number is " << minisign::name_of(key.id) << '\n';
  return fine;
}

}  // namespace vorab::cli
