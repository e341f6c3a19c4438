// SPDX-License-Identifier: Apache-2.0
// vorab fingerprint: what lets excerpts of confidential documents be recognised, without their
// text.
#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>
#include <ostream>
#include <random>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "documents/document.h"
#include "documents/quotations.h"
#include "policy/characters.h"
#include "rules/fingerprinting.h"

namespace vorab::cli {

namespace {

constexpr std::size_t kLongestTitle = 200;

struct Options {
  std::vector<std::string> files, allowed;
  std::string out, title;
  bool with_quotations = false;
};

void complain(std::ostream& err, const std::string& message, const std::string& hint) {
  err << "vorab: " << message << "\nhint: " << hint << '\n';
}

std::string counted(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

// The texts of these files; nothing, with messages, if one of them cannot be used.
std::optional<std::vector<std::string>> read_all(const std::vector<std::string>& files,
                                                 std::ostream& err) {
  std::vector<std::string> texts;
  for (const auto& file : files) {
    auto read = documents::read_document(file);
    if (const auto* fault = std::get_if<documents::Fault>(&read)) {
      complain(err, file + ": " + fault->message, fault->remedy);
    } else {
      texts.push_back(std::get<std::string>(std::move(read)));
    }
  }
  if (texts.size() < files.size()) return std::nullopt;
  return texts;
}

void leave_out_quotations(std::vector<std::string>& texts, std::ostream& err) {
  std::size_t quotations = 0;
  std::size_t words = 0;
  for (auto& text : texts) {
    auto left = documents::without_quotations(text);
    quotations += left.quotations;
    words += left.words;
    text = std::move(left.text);
  }
  if (quotations == 0) return;
  complain(err,
           counted(quotations, "quotation", "quotations") + " of " +
               counted(words, "word", "words") + " left out: others may say the same",
           "--with-quotations keeps them");
}

std::array<std::uint64_t, 2> fresh_salt() {
  std::random_device random;
  const auto number = [&] { return std::uint64_t{random()} << 32 | random(); };
  return {number(), number()};
}

// Says nothing about the document, and tells one from another.
std::string plain_title(const std::array<std::uint64_t, 2>& salt) {
  std::array<char, 9> hex{};
  std::snprintf(hex.data(), hex.size(), "%08x", static_cast<unsigned>(salt[0] & 0xFFFFFFFF));
  return std::string("document ") + hex.data();
}

bool is_good_title(const std::string& title, std::ostream& err) {
  if (!policy::is_blank(title) && policy::code_points(title) <= kLongestTitle) return true;
  complain(err, "the title must have 1 to " + std::to_string(kLongestTitle) + " characters",
           "choose a name that may be read by everybody, or leave --title out");
  return false;
}

int write(const policy::Fingerprint& fingerprint, const std::string& out, Streams streams) {
  const std::string text = policy::to_text(fingerprint);
  if (out.empty()) {
    streams.out << text;
  } else {
    std::ofstream file(out, std::ios::binary);
    if (!(file << text).flush()) {
      complain(streams.err, out + " cannot be written",
               "name a file in a folder that is there and may be written to");
      return system_error;
    }
  }
  streams.err << "vorab: " << counted(fingerprint.words, "word", "words") << " in "
              << counted(text.size(), "byte", "bytes") << ", as \"" << fingerprint.title << "\"\n";
  return fine;
}

int fingerprint(const Options& options, Streams streams) {
  if (!options.title.empty() && !is_good_title(options.title, streams.err)) return usage;
  auto texts = read_all(options.files, streams.err);
  auto allowed = read_all(options.allowed, streams.err);
  if (!texts || !allowed) return system_error;
  if (!options.with_quotations) leave_out_quotations(*texts, streams.err);
  rules::Confidential document{options.title, *std::move(texts), *std::move(allowed), fresh_salt()};
  if (document.title.empty()) document.title = plain_title(document.salt);
  std::size_t words = 0;
  for (const auto& text : document.texts) words += rules::count_words(text);
  if (words < rules::kFewestWords) {
    complain(streams.err,
             counted(words, "word is", "words are") + " too few to be recognised; " +
                 std::to_string(rules::kFewestWords) + " are needed",
             "write single names and sentences into rules of kind \"terms\" or \"pattern\"");
    return system_error;
  }
  if (words > policy::kMostWords) {
    complain(streams.err, "these are more than " + std::to_string(policy::kMostWords) + " words",
             "make several fingerprints");
    return system_error;
  }
  const auto made = rules::fingerprint_of(document);
  if (made.space == 0) {
    complain(streams.err, "nothing is left that could be recognised",
             "leave less out with --ignore");
    return system_error;
  }
  return write(made, options.out, streams);
}

}  // namespace

void add_fingerprint(CLI::App& app, Streams streams, Action& action) {
  auto* command = app.add_subcommand(
      "fingerprint", "recognise excerpts of confidential documents without keeping their text");
  auto options = std::make_shared<Options>();
  command->add_option("FILE", options->files, "documents: txt, md, html, docx, odt, pdf")
      ->required();
  command->add_option("--out", options->out, "where to write it (default: standard output)");
  command->add_option("--title", options->title, "a name that everybody may read");
  command
      ->add_option("--ignore", options->allowed,
                   "document with sentences that may be said: boilerplate, what is published")
      ->expected(1)
      ->take_all();
  command->add_flag("--with-quotations", options->with_quotations,
                    "keep what stands between quotation marks, too");
  command->callback([=, &action] { action = [=] { return fingerprint(*options, streams); }; });
}

}  // namespace vorab::cli
