// SPDX-License-Identifier: Apache-2.0
#include "cli/browsers.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "cli/handshake.h"
#include "cli/installer_tables.h"
#include "policy/files.h"

namespace vorab::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Kind = policy::Files::Kind;
using Level = Health::Level;

constexpr const char* kHostName = "app.vorab.host";
constexpr std::size_t kMostBytes = 1024 * 1024;
constexpr const char* kInstall = "install the package anew, or run installer/register.mjs";

std::vector<std::string> texts(const Json& list) {
  std::vector<std::string> out;
  if (!list.is_array()) return out;
  for (const Json& one : list) {
    if (one.is_string()) out.push_back(one.get<std::string>());
  }
  return out;
}

/// A member of what may be anything; null if there is none.
Json member(const Json& json, const std::string& key) {
  return json.is_object() && json.contains(key) ? json.at(key) : Json();
}

bool has(const Json& list, const std::string& wanted) {
  const auto all = texts(list);
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

std::optional<Json> read_json(const fs::path& file) {
  const auto text = policy::disk().read(file, kMostBytes);
  if (!text) return std::nullopt;
  Json json = Json::parse(*text, nullptr, /*allow_exceptions=*/false, /*ignore_comments=*/true);
  if (!json.is_object()) return std::nullopt;
  return json;
}

/// Looks at one browser and collects what it sees.
class Examination {
 public:
  Examination(const Machine& machine, const Json& browser, Healths& healths)
      : machine_(machine),
        browser_(browser),
        name_(browser.value("name", "")),
        firefox_(browser.value("kind", "") == "firefox"),
        healths_(healths) {
    const Json ids = Json::parse(kExtensionIdsJson);
    ids_ = texts(ids.at(firefox_ ? "firefox" : "chromium"));
  }

  /// False if the browser is not there.
  bool run() {
    for (const fs::path& packed : paths("packed")) {
      if (policy::disk().kind(packed) == Kind::missing) continue;
      there_ = true;
      say(Level::warn, is_users(packed),
          packed.string() +
              " keeps this browser in a sandbox of its own, which need not let it start programs",
          "install the browser from its maker's or the distribution's packages");
    }
    const auto programs = paths("programs");
    const bool plain = std::any_of(programs.begin(), programs.end(), [](const fs::path& path) {
      return policy::disk().kind(path) == Kind::file;
    });
    there_ = there_ || plain;
    if (!plain) return there_;
    const auto manifest = find_manifest();
    examine_policies(manifest && is_users(*manifest));
    if (!manifest) {
      say(Level::fail, false, "no manifest tells this browser where the program is", kInstall);
    } else {
      examine_manifest(*manifest);
    }
    return true;
  }

  [[nodiscard]] bool handed() const { return handed_; }

 private:
  [[nodiscard]] fs::path place(const std::string& path) const {
    if (path.starts_with("~/")) return machine_.home / path.substr(2);
    return machine_.root.empty() ? fs::path(path) : machine_.root / path.substr(1);
  }

  [[nodiscard]] std::vector<fs::path> paths(const char* key) const {
    std::vector<fs::path> out;
    if (!browser_.contains(key)) return out;
    for (const std::string& path : texts(browser_.at(key).value("linux", Json::array()))) {
      out.push_back(place(path));
    }
    return out;
  }

  [[nodiscard]] bool is_users(const fs::path& path) const {
    return !machine_.home.empty() && path.string().starts_with(machine_.home.string() + "/");
  }

  void say(Level level, bool users, std::string what, std::string remedy) {
    healths_.push_back({level, users, name_, std::move(what), std::move(remedy)});
  }

  /// The one that the browser takes: the user's comes first.
  [[nodiscard]] std::optional<fs::path> find_manifest() const {
    for (const char* whose : {"user", "system"}) {
      for (const fs::path& folder : paths(whose)) {
        fs::path file = folder / (std::string(kHostName) + ".json");
        if (policy::disk().kind(file) != Kind::missing) return file;
      }
    }
    return std::nullopt;
  }

  void examine_manifest(const fs::path& file) {
    const bool users = is_users(file);
    const auto fail = [&](const std::string& what, const std::string& remedy = kInstall) {
      say(Level::fail, users, "the manifest " + file.string() + " " + what, remedy);
    };
    const auto manifest = read_json(file);
    if (!manifest) return fail("cannot be read, or is no JSON");
    const std::string callers = firefox_ ? "allowed_extensions" : "allowed_origins";
    if (member(*manifest, "name") != kHostName) {
      return fail("has another name than " + std::string(kHostName));
    }
    if (member(*manifest, "type") != "stdio") return fail("has no \"type\": \"stdio\"");
    if (firefox_ && manifest->contains("allowed_origins")) {
      return fail("has \"allowed_origins\", which Firefox refuses");
    }
    if (!allows_us(member(*manifest, callers))) {
      return fail("does not name Vorab's extension in \"" + callers + "\"");
    }
    const Json path = member(*manifest, "path");
    if (!path.is_string() || !path.get<std::string>().starts_with('/')) {
      return fail("has no \"path\" from the root on");
    }
    examine_program(file, path.get<std::string>(), users);
  }

  [[nodiscard]] bool allows_us(const Json& callers) const {
    return std::all_of(ids_.begin(), ids_.end(), [&](const std::string& id) {
      return has(callers, firefox_ ? id : "chrome-extension://" + id + "/");
    });
  }

  void examine_program(const fs::path& manifest, const std::string& named, bool users) {
    const fs::path program = place(named);
    std::error_code error;
    const auto permissions = fs::status(program, error).permissions();
    if (error || policy::disk().kind(program) != Kind::file) {
      return say(Level::fail, users, "the program " + program.string() + " is not there", kInstall);
    }
    using Permissions = fs::perms;
    if ((permissions & Permissions::others_exec) == Permissions::none && !users) {
      return say(Level::fail, users, "the program " + program.string() + " may not be started",
                 "let everybody read and start it: chmod 755 " + program.string());
    }
    if ((permissions & Permissions::others_write) != Permissions::none) {
      say(Level::fail, users, "everybody may change the program " + program.string(),
          "take that right away: chmod o-w " + program.string());
    }
    std::vector<std::string> command{program.string()};
    if (firefox_) command.push_back(manifest.string());
    command.push_back(firefox_ ? ids_.front() : "chrome-extension://" + ids_.front() + "/");
    const Handshake answer = shake_hands(command);
    if (!answer.wrong.empty()) {
      return say(Level::fail, users, "the program " + program.string() + ": " + answer.wrong,
                 kInstall);
    }
    if (answer.host != VORAB_VERSION) {
      say(Level::warn, users,
          "the program " + program.string() + " is version " + answer.host + ", this is " +
              VORAB_VERSION,
          "install both from one package");
    }
    say(Level::ok, users, "starts " + program.string() + ", which answers", "");
  }

  void examine_policies(bool users_manifest) {
    Json all = Json::object();
    for (const fs::path& folder : paths("policies")) {
      for (const std::string& name :
           policy::disk().names(folder).value_or(std::vector<std::string>{})) {
        if (!name.ends_with(".json")) continue;
        const auto one = read_json(folder / name);
        if (!one) {
          say(Level::warn, false, "the browser policy " + (folder / name).string() + " is no JSON",
              "mend it: the browser passes it over");
          continue;
        }
        const Json inside = member(*one, "policies");
        all.update(inside.is_object() ? inside : *one);
      }
    }
    examine_handed(member(member(all, "3rdparty"), firefox_ ? "Extensions" : "extensions"));
    firefox_ ? examine_firefox(all) : examine_chromium(all, users_manifest);
  }

  /// What the browser hands to the extension, which hands it to the program.
  void examine_handed(const Json& extensions) {
    for (const std::string& id : ids_) {
      const Json policies = member(member(extensions, id), "policies");
      if (policies.is_null() || policies == Json::array()) continue;
      std::string names;
      for (const Json& one : policies) {
        const Json name = member(one, "name");
        names += (names.empty() ? "" : ", ") +
                 (name.is_string() ? name.get<std::string>() : std::string("one without a name"));
      }
      handed_ = true;
      if (policies.is_array()) {
        say(Level::ok, false, "browser policy hands over policies: " + names, "");
      } else {
        say(Level::fail, false, "browser policy hands over \"policies\" that are no list",
            "write a list of {name, bundle, signatures}");
      }
    }
  }

  void examine_chromium(const Json& all, bool users_manifest) {
    const Json blocked = member(all, "NativeMessagingBlocklist");
    if ((has(blocked, "*") || has(blocked, kHostName)) &&
        !has(member(all, "NativeMessagingAllowlist"), kHostName)) {
      say(Level::fail, false, "browser policy forbids the program: NativeMessagingBlocklist",
          "put " + std::string(kHostName) + " into NativeMessagingAllowlist");
    }
    if (users_manifest && member(all, "NativeMessagingUserLevelHosts") == false) {
      say(Level::fail, true,
          "browser policy forbids programs that only a user registered: "
          "NativeMessagingUserLevelHosts",
          "install the package for the whole machine");
    }
    const Json extensions = member(all, "ExtensionInstallBlocklist");
    const Json settings = member(all, "ExtensionSettings");
    const Json rest = member(member(settings, "*"), "installation_mode");
    for (const std::string& id : ids_) {
      const Json own = member(member(settings, id), "installation_mode");
      const bool allowed =
          has(member(all, "ExtensionInstallAllowlist"), id) || (!own.is_null() && own != "blocked");
      const bool blocked_here =
          has(extensions, "*") || has(extensions, id) || own == "blocked" || rest == "blocked";
      if (allowed || !blocked_here) continue;
      say(Level::fail, false, "browser policy forbids the extension " + id,
          "allow it in ExtensionSettings, or better install it there: force_installed");
    }
  }

  void examine_firefox(const Json& all) {
    const Json settings = member(all, "ExtensionSettings");
    for (const std::string& id : ids_) {
      const Json own = member(settings, id);
      const Json mode = member(own.is_null() ? member(settings, "*") : own, "installation_mode");
      if (mode != "blocked") continue;
      say(Level::fail, false, "browser policy forbids the extension " + id,
          "allow it in ExtensionSettings, or better install it there: force_installed");
    }
  }

  const Machine& machine_;
  const Json& browser_;
  std::string name_;
  bool firefox_;
  bool there_ = false, handed_ = false;
  std::vector<std::string> ids_;
  Healths& healths_;
};

}  // namespace

Healths examine_browsers(const Machine& machine, bool& handed) {
  Healths healths;
  bool any = false;
  const Json browsers = Json::parse(kBrowsersJson);
  for (const auto& [id, browser] : browsers.items()) {
    Examination examination(machine, browser, healths);
    any = examination.run() || any;
    handed = handed || examination.handed();
  }
  if (!any) {
    healths.push_back({Level::fail, false, "browsers", "no browser that Vorab knows is installed",
                       "install Chromium, Chrome, Edge, Brave, Vivaldi, Firefox or LibreWolf"});
  }
  return healths;
}

}  // namespace vorab::cli
