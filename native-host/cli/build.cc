// SPDX-License-Identifier: Apache-2.0
// vorab build: a policy's source as one file that hosts load.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/build_audiences.h"
#include "cli/command.h"
#include "cli/examples.h"
#include "cli/exit_code.h"
#include "cli/load_rules.h"
#include "cli/next_version.h"
#include "cli/refuse.h"
#include "cli/time_option.h"
#include "platform/files.h"
#include "policy/format.h"
#include "policy/inline_source.h"
#include "policy/json_write.h"
#include "policy/lint.h"
#include "policy/load.h"
#include "policy/read_pack.h"
#include "rules/hide_lists.h"
#include "rules/precompute.h"
#include "rules/rule_set.h"
#include "store/sources.h"

namespace vorab::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* kStandardOutput = "-";
constexpr const char* kNext = "next";

struct Options {
  std::string source, out, version, last, at, packs;
  std::vector<std::string> groups;
  bool audiences = false;
};

struct Source {
  policy::Policy policy;
  policy::Node document;
};

void write(const policy::Problems& problems, std::ostream& err) {
  for (const auto& problem : problems) err << policy::to_text(problem) << '\n';
}

// Everything that may keep a source from being built, but for its examples.
std::optional<Source> read(const fs::path& path, const fs::path& packs, policy::TimePoint now,
                           store::Sources& sources, std::ostream& err) {
  const store::Recorder recorder(policy::disk(), path);
  if (policy::is_pack(path, policy::disk())) {
    refuse(err, bad_policy, path.string() + " is a pack",
           "build the policy that switches it on; vorab test tries a pack's examples");
    return std::nullopt;
  }
  if (policy::disk().kind(path) == policy::Files::Kind::folder && !policy::is_source(path)) {
    refuse(err, bad_policy, path.string() + " has no policy.json",
           "name a policy's own folder, or one file; each layer is built by itself");
    return std::nullopt;
  }
  auto loaded = policy::load(path, recorder, packs);
  write(loaded.problems, err);
  if (!loaded.policy || policy::has_errors(loaded.problems)) return std::nullopt;
  const auto compiled = rules::RuleSet::build(*loaded.policy);
  write(compiled.problems, err);
  if (policy::has_errors(compiled.problems)) return std::nullopt;
  write(policy::lint(*loaded.policy, now), err);
  // What is written is what was read just now, whatever happens on the disk meanwhile.
  sources = recorder.sources();
  auto document = policy::inline_source(path, store::Replay(sources, path), packs);
  if (const auto* problem = std::get_if<policy::Problem>(&document)) {
    write({*problem}, err);
    return std::nullopt;
  }
  if (policy::member_of(std::get<policy::Node>(document), "compiled")) {
    refuse(err, bad_policy, path.string() + " is built already",
           "build the source that it was built from");
    return std::nullopt;
  }
  return Source{*std::move(loaded.policy), std::get<policy::Node>(std::move(document))};
}

// Nothing if the option is not understood.
std::optional<int> wanted_version(const std::string& version) {
  if (version.empty()) return 0;
  if (version == kNext) return kNextVersion;
  int number = 0;
  const char* const end = version.data() + version.size();
  const auto read = std::from_chars(version.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || number < 1) return std::nullopt;
  return number > policy::kHighestVersion ? std::nullopt : std::optional(number);
}

// A bundle in its source's place, or among its rules, would be read as source the next time.
bool is_of_source(const fs::path& out, const fs::path& source, const store::Sources& sources) {
  std::error_code error;
  const fs::path file = fs::weakly_canonical(out, error);
  if (file.parent_path() == fs::weakly_canonical(source / "rules", error)) return true;
  return std::any_of(sources.begin(), sources.end(), [&](const auto& known) {
    return file == fs::weakly_canonical(known.first.empty() ? source : source / known.first, error);
  });
}

// The bundle must do all that the source promises.
bool holds(const policy::Policy& source, const std::string& bundle, const std::string& name,
           ExampleCounts& counts, std::ostream& err) {
  const auto loaded = policy::load_text(bundle, name);
  write(loaded.problems, err);
  if (!loaded.policy || policy::has_errors(loaded.problems)) return false;
  const auto built = rules::RuleSet::build(*loaded.policy);
  write(built.problems, err);
  if (policy::has_errors(built.problems)) return false;
  const auto speller = speller_for(*built.rules, {}, err);
  try_examples(source, *built.rules, speller.get(), counts, err);
  return counts.failed == 0;
}

// Writes the bundle, unless it stands there already, with its signatures.
int put(const Options& options, const VersionChoice& choice, const ExampleCounts& counts,
        Streams streams) {
  const bool stands = choice.unchanged && options.last.empty();
  const auto error =
      stands ? std::error_code() : platform::Disk::publish(options.out, choice.bytes);
  if (error) {
    return refuse(streams.err, system_error, options.out + " cannot be written: " + error.message(),
                  "name a file in a folder that you may write to, or - for standard output");
  }
  streams.out << options.out << ": version " << choice.version << ", " << counts.rules << " rules, "
              << counts.hits + counts.misses << " examples hold, " << choice.bytes.size()
              << (choice.unchanged ? " bytes, unchanged\n" : " bytes\n");
  return fine;
}

int build(Options options, Streams streams) {
  const auto now = time_option(options.at, streams.err);
  if (!now) return usage;
  store::Sources sources;
  auto source = read(options.source, packs_in(options.packs), *now, sources, streams.err);
  if (!source) return bad_policy;
  if (options.out.empty()) options.out = source->policy.id + ".json";
  const bool to_stream = options.out == kStandardOutput;
  if (!to_stream && is_of_source(options.out, options.source, sources)) {
    refuse(streams.err, usage, options.out + " belongs to the source",
           "let --out name a file outside of it");
    return usage;
  }
  const auto wanted = wanted_version(options.version);
  if (!wanted) {
    refuse(streams.err, usage, "--version '" + options.version + "' is no version",
           "write a whole number from 1 on, or next");
    return usage;
  }
  const auto last =
      last_bundle(options.last.empty() ? options.out : options.last, source->policy.id);
  if (!last && !options.last.empty()) {
    return refuse(streams.err, usage, options.last + " is no bundle of " + source->policy.id,
                  "name the one that was built last, or leave --last out");
  }

  if (!may_build_for(source->policy, options.groups, options.audiences, to_stream, streams.err)) {
    return usage;
  }
  if (!options.groups.empty()) narrow(options.groups, source->policy, source->document);
  const auto whole = options.audiences ? source->document : policy::Node();
  policy::Node& document = source->document;
  policy::strip_source(document);
  const auto shown = rules::hide_lists(document, options.source);
  write(shown, streams.err);
  if (policy::has_errors(shown)) {
    return refuse(streams.err, bad_policy, "nothing was built", "solve the problems above first");
  }
  policy::set_member(document, "compiled", policy::node_of(rules::precompute(source->policy)));
  const auto choice = choose_version(*wanted, source->policy.version, last, [&](int version) {
    policy::set_member(document, "version", policy::node_of(version));
    return policy::write_json(document);
  });
  if (!choice.refusal.empty()) return refuse(streams.err, usage, choice.refusal, choice.remedy);
  if (last && choice.version < last->version) {
    streams.err << "vorab: version " << last->version
                << " was built already: machines that have seen it take no lower one\n";
  }
  const std::string& bundle = choice.bytes;
  ExampleCounts counts;
  if (!holds(source->policy, bundle, options.out, counts, streams.err)) {
    return refuse(streams.err, bad_policy, "nothing was built", "solve the problems above first");
  }
  if (to_stream) {
    streams.out << bundle;
    return fine;
  }
  if (const int code = put(options, choice, counts, streams); code != fine) return code;
  if (!options.audiences) return fine;
  return write_audiences({source->policy, whole}, options.source, options.out, choice.version,
                         streams);
}

}  // namespace

void add_build(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand("build", "make one file of a policy, for hosts to load");
  auto options = std::make_shared<Options>();
  command->add_option("PATH", options->source, "the policy's source: a folder or a file")
      ->required();
  command->add_option("--out", options->out, "file to write, - for standard output");
  command->add_option("--version", options->version, "the bundle's version: a number, or next");
  command->add_option("--last", options->last,
                      "the bundle that was built last (default: what stands in --out)");
  add_audience_options(*command, options->groups, options->audiences);
  add_packs_option(*command, options->packs);
  command->add_option("--at", options->at, "as if it were this time (default: now)");
  command->callback([=, &action] { action = [=] { return build(*options, streams); }; });
}

}  // namespace vorab::cli
