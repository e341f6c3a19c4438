// SPDX-License-Identifier: Apache-2.0
#include "text/entities.h"

#include <algorithm>
#include <array>

#include "text/cashtag.h"
#include "text/entity_chars.h"
#include "text/hashtag.h"
#include "text/link.h"
#include "text/mail.h"
#include "text/mention.h"

namespace vorab::text {

namespace {

// The bytes that something may be read at; 0xEF begins the full-width signs.
constexpr std::array<bool, 256> kGates = [] {
  std::array<bool, 256> gates{};
  for (const char c : {'#', '@', '$', '.', ':'}) gates[static_cast<unsigned char>(c)] = true;
  gates[0xEF] = true;
  return gates;
}();

class EntityFinder {
 public:
  explicit EntityFinder(std::string_view utf8) : utf8_(utf8), links_(utf8), mails_(utf8) {}

  std::vector<Entity> run() {
    for (std::size_t i = 0; i < utf8_.size(); ++i) {
      if (kGates[static_cast<unsigned char>(utf8_[i])]) read_at(i);
    }
    return merged();
  }

 private:
  void read_at(std::size_t i) {
    switch (utf8_[i]) {
      case '#':
        return add(Entity::Kind::hashtag, hashtag_at(utf8_, i, hashtag_floor_), hashtag_floor_);
      case '$':
        return add(Entity::Kind::cashtag, cashtag_at(utf8_, i), cashtag_floor_);
      case '@':
        return read_at_sign(i);
      case ':':
        return links_.read_scheme(i);
      case '.':
        if (may_begin_tld(i + 1)) links_.read_bare(i);
        return;
      default:
        return read_wide_sign(i);
    }
  }

  // Nearly every full stop has a space after it.
  bool may_begin_tld(std::size_t i) const {
    if (i >= utf8_.size()) return false;
    const auto byte = static_cast<unsigned char>(utf8_[i]);
    return byte >= 0x80 || is_ascii_letter(byte);
  }

  void read_at_sign(std::size_t i) {
    if (const auto mail = mails_.read(i)) signs_.push_back({Entity::Kind::mail, *mail});
    read_mention(i);
  }

  void read_mention(std::size_t i) {
    add(Entity::Kind::mention, mention_at(utf8_, i, mention_floor_), mention_floor_);
  }

  void read_wide_sign(std::size_t i) {
    const auto sign = utf8_.substr(i, 3);
    if (sign == "＃") {
      add(Entity::Kind::hashtag, hashtag_at(utf8_, i, hashtag_floor_), hashtag_floor_);
    } else if (sign == "＠") {
      read_mention(i);
    }
  }

  void add(Entity::Kind kind, const SignReading& reading, std::size_t& floor) {
    if (reading.span.size() == 0) return;
    floor = reading.span.end;
    if (reading.is_entity) signs_.push_back({kind, reading.span});
  }

  // Both lists are in order. At the same place an address counts more than the link it begins like.
  std::vector<Entity> merged() const {
    const auto& links = links_.links();
    std::vector<Entity> all(signs_.size() + links.size());
    std::merge(signs_.begin(), signs_.end(), links.begin(), links.end(), all.begin(),
               [](const Entity& a, const Entity& b) { return a.span.begin < b.span.begin; });
    std::size_t end = 0;
    std::erase_if(all, [&](const Entity& entity) {
      if (entity.span.begin < end) return true;
      end = entity.span.end;
      return false;
    });
    return all;
  }

  std::string_view utf8_;
  LinkReader links_;
  MailReader mails_;
  std::vector<Entity> signs_;  // all but the links
  std::size_t hashtag_floor_ = 0, mention_floor_ = 0, cashtag_floor_ = 0;
};

}  // namespace

std::vector<Entity> find_entities(std::string_view utf8) { return EntityFinder(utf8).run(); }

std::string_view name_of(std::string_view utf8, const Entity& entity) {
  const auto whole = utf8.substr(entity.span.begin, entity.span.size());
  if (entity.kind == Entity::Kind::link || entity.kind == Entity::Kind::mail) return whole;
  const auto name = whole.substr(decode(whole, 0).length);
  return entity.kind == Entity::Kind::mention ? name.substr(0, name.find('/')) : name;
}

}  // namespace vorab::text
