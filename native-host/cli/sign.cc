// SPDX-License-Identifier: Apache-2.0
// vorab sign: a bundle's signature as minisign writes it, and keys to sign with.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <variant>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/new_key.h"
#include "cli/password.h"
#include "cli/refuse.h"
#include "cli/time_option.h"
#include "platform/files.h"
#include "policy/dates.h"
#include "policy/emergency_rule.h"
#include "policy/lint.h"
#include "policy/load.h"
#include "policy/minisign_secret.h"
#include "policy/read_file.h"
#include "rules/judge_patterns.h"
#include "rules/rule_set.h"
#include "store/sources.h"

namespace vorab::cli {

namespace {

namespace minisign = policy::minisign;

constexpr std::size_t kMostKeyBytes = 4096;
constexpr std::size_t kLongestComment = 1000;

struct Options {
  std::string bundle, key, comment, password_file, new_key, at, packs;
  bool no_password = false;
};

/// The bytes that were judged are the bytes that are signed.
struct Bundle {
  std::string bytes;
  std::string what;  ///< "de.musterwerk version 13"
};

void write(const policy::Problems& problems, std::ostream& err) {
  for (const auto& problem : problems) err << policy::to_text(problem) << '\n';
}

std::nullopt_t nothing_signed(std::ostream& err) {
  refuse(err, bad_policy, "nothing was signed", "solve the problems above first");
  return std::nullopt;
}

std::optional<Bundle> read_emergency(Bundle bundle, const std::string& path, std::ostream& err) {
  const auto read = policy::read_emergency_rule(bundle.bytes, path);
  write(read.problems, err);
  if (!read.rule) return nothing_signed(err);
  bundle.what = "emergency rule " + read.rule->id + " until " + read.rule->until;
  return bundle;
}

std::optional<Bundle> read_bundle(const Options& options, policy::TimePoint now,
                                  std::ostream& err) {
  const std::string& path = options.bundle;
  if (policy::disk().kind(path) == policy::Files::Kind::folder) {
    refuse(err, bad_policy, path + " is a folder",
           "sign one file: vorab build makes a bundle of a policy's source");
    return std::nullopt;
  }
  auto read = policy::read_file(path, policy::disk());
  if (const auto* problem = std::get_if<policy::Problem>(&read)) {
    write({*problem}, err);
    return std::nullopt;
  }
  Bundle bundle{std::get<std::string>(std::move(read)), {}};
  if (policy::is_emergency_rule(bundle.bytes)) return read_emergency(std::move(bundle), path, err);
  const store::Sources sources{{"", bundle.bytes}};
  auto loaded = policy::load(path, store::Replay(sources, path), packs_in(options.packs));
  bool sound = loaded.policy.has_value() && !policy::has_errors(loaded.problems);
  write(loaded.problems, err);
  if (sound) {
    for (const auto& found :
         {rules::RuleSet::build(*loaded.policy).problems, rules::judge_patterns(*loaded.policy),
          policy::lint(*loaded.policy, now)}) {
      write(found, err);
      sound = sound && !policy::has_errors(found);
    }
  }
  if (!sound) return nothing_signed(err);
  bundle.what = loaded.policy->id + " version " + std::to_string(loaded.policy->version);
  return bundle;
}

std::optional<minisign::SecretKey> read_key(const Options& options, Streams streams) {
  const auto text = policy::disk().read(options.key, kMostKeyBytes);
  if (!text) {
    refuse(streams.err, system_error, "the key " + options.key + " cannot be read",
           "name the .key file that vorab sign --new-key or minisign -G made");
    return std::nullopt;
  }
  std::string password;
  if (minisign::asks_for_password(*text)) {
    auto given = read_password(options.password_file, /*twice=*/false, streams);
    if (!given) return std::nullopt;
    password = *std::move(given);
  }
  auto key = minisign::read_secret_key(*text, password);
  if (const auto* wrong = std::get_if<minisign::Wrong>(&key)) {
    refuse(streams.err, bad_signature, "the key " + options.key + ": " + wrong->what,
           "nothing was signed");
    return std::nullopt;
  }
  return std::get<minisign::SecretKey>(std::move(key));
}

/// The trusted comment; nothing, and said, if the given one is no line of text.
std::optional<std::string> comment_of(const Options& options, const std::string& what,
                                      policy::TimePoint now, std::ostream& err) {
  if (options.comment.empty()) {
    return what + ", signed " + policy::to_time(now);
  }
  const bool line = std::none_of(options.comment.begin(), options.comment.end(), [](char c) {
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
  });
  if (line && options.comment.size() <= kLongestComment) return options.comment;
  refuse(err, usage, "the comment is no short line of text",
         "write at most 1000 characters without line breaks");
  return std::nullopt;
}

int sign_bundle(const Options& options, policy::TimePoint now, Streams streams) {
  const auto bundle = read_bundle(options, now, streams.err);
  if (!bundle) return bad_policy;
  auto comment = comment_of(options, bundle->what, now, streams.err);
  if (!comment) return usage;
  const auto key = read_key(options, streams);
  if (!key) return bad_signature;
  const std::string name = minisign::name_of(key->id);
  const auto signature = minisign::sign(*key, bundle->bytes, *std::move(comment));
  const std::string file = options.bundle + "." + name + ".minisig";
  const std::string text = minisign::write_signature(signature, "signature by vorab " + name);
  if (const auto error = platform::Disk::publish(file, text)) {
    return refuse(streams.err, system_error, file + " cannot be written: " + error.message(),
                  "put the bundle into a folder that you may write to");
  }
  streams.out << file << ": " << signature.comment << '\n';
  return fine;
}

int new_key(const Options& options, Streams streams) {
  if (!may_make_key(options.new_key, streams)) return usage;
  std::string password;
  if (!options.no_password) {
    auto given = read_password(options.password_file, /*twice=*/true, streams);
    if (!given) return usage;
    password = *std::move(given);
  }
  return make_new_key(options.new_key, password, streams);
}

int sign(const Options& options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  if (!options.new_key.empty()) return new_key(options, streams);
  if (options.bundle.empty() || options.key.empty()) {
    return refuse(streams.err, usage, "what is to be signed, and with which key?",
                  "vorab sign BUNDLE --key FILE, or vorab sign --new-key NAME");
  }
  return sign_bundle(options, *now, streams);
}

}  // namespace

void add_sign(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("sign", "sign a bundle, or make a key to sign with");
  auto options = std::make_shared<Options>();
  command->add_option("BUNDLE", options->bundle, "the bundle that vorab build made");
  auto* key = command->add_option("--key", options->key, "the secret key to sign with");
  command->add_option("--comment", options->comment,
                      "what the signature vouches for besides (default: id, version and time)");
  command->add_option("--password-file", options->password_file,
                      "file with the key's password in its first line, - for standard input");
  command->add_option("--new-key", options->new_key, "make NAME.key and NAME.pub")->excludes(key);
  command->add_flag("--no-password", options->no_password,
                    "the new key has no password: whoever has the file can sign");
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->callback([=, &action] { action = [=] { return sign(*options, streams); }; });
}

}  // namespace vorab::cli
