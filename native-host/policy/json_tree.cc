// SPDX-License-Identifier: Apache-2.0
#include "policy/json_tree.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <nlohmann/json.hpp>

#include "policy/json_error.h"
#include "policy/json_plain.h"
#include "policy/json_scan.h"
#include "policy/quoted.h"

namespace vorab::policy {
namespace {

/// Tells how far nlohmann's parser has read: its events carry no positions.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t& count) : at_(at), count_(&count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
    return a.at_ == b.at_;
  }

 private:
  const char* at_;
  std::size_t* count_;
};

/// Builds the tree from nlohmann's events, with a stack of its own instead of recursion.
class Builder {
 public:
  Builder(std::string_view text, const std::string& file, const std::size_t& read)
      : text_(text), file_(file), read_(read), tracker_(text) {}

  // nlohmann's SAX interface; false stops the parser.
  bool null() { return add({Node::Null{}, token()}); }
  bool boolean(bool value) { return add({value, token()}); }
  bool number_integer(std::int64_t value) { return number_float(static_cast<double>(value), ""); }
  bool number_unsigned(std::uint64_t value) { return number_float(static_cast<double>(value), ""); }
  bool number_float(double value, const std::string& /*digits*/) {
    return add({value, number_token()});
  }
  bool string(std::string& value) {
    const Mark mark = token();
    refuse_nul(value, mark);
    return add({std::move(value), mark});
  }
  bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }
  bool key(std::string& value) {
    const Mark mark = token();
    refuse_nul(value, mark);
    open_.back().key = std::move(value);
    open_.back().key_mark = mark;
    open_.back().key_pending = true;
    return true;
  }
  bool start_object(std::size_t /*size*/) { return open(Node::Object{}); }
  bool start_array(std::size_t /*size*/) { return open(Node::Array{}); }
  bool end_object() {
    refuse_duplicate_keys();
    return close();
  }
  bool end_array() { return close(); }
  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const std::exception& /*error*/) {
    const Explanation why = explain(text_, state());
    report(Tracker(text_).at(why.offset), pointer_at(why.offset), why.message, why.remedy);
    return false;
  }

  ParsedJson result() {
    if (stopped_) root_.reset();
    return {std::move(root_), std::move(problems_)};
  }

 private:
  struct Open {
    Node node;
    std::string key;
    Mark key_mark;
    bool key_pending = false;
  };

  // The place of the token whose event is being handled. Between two events stand only blanks,
  // commas and colons.
  Mark token() {
    std::size_t begin = skip_blank(text_, last_end_);
    while (begin < text_.size() && (text_[begin] == ',' || text_[begin] == ':')) {
      begin = skip_blank(text_, begin + 1);
    }
    last_end_ = read_;
    return tracker_.at(begin);
  }

  // The parser has to look one character past a number to see its end.
  Mark number_token() {
    const Mark mark = token();
    last_end_ = number_end(text_, mark.offset);
    return mark;
  }

  bool add(Node node) {
    if (++nodes_ > kMaxNodes) {
      stopped_ = true;
      report(node.mark, pointer(),
             "this file holds more than " + std::to_string(kMaxNodes) + " values",
             "split it into several files");
      return false;
    }
    if (open_.empty()) {
      root_ = std::move(node);
      return true;
    }
    Open& parent = open_.back();
    if (auto* items = std::get_if<Node::Array>(&parent.node.value)) {
      items->push_back(std::move(node));
    } else if (auto* members = std::get_if<Node::Object>(&parent.node.value)) {
      members->push_back({std::move(parent.key), parent.key_mark, std::move(node)});
      parent.key_pending = false;
    }
    return true;
  }

  template <class Container>
  bool open(Container container) {
    const Mark mark = token();
    if (open_.size() == kMaxDepth) {
      stopped_ = true;
      report(mark, pointer(),
             "brackets are nested more than " + std::to_string(kMaxDepth) + " deep",
             "a policy needs no more than eight levels; look for brackets that are never closed");
      return false;
    }
    open_.push_back({{std::move(container), mark}, {}, {}, false});
    return true;
  }

  bool close() {
    last_end_ = read_;
    Node node = std::move(open_.back().node);
    open_.pop_back();
    return add(std::move(node));
  }

  void refuse_duplicate_keys() {
    const auto* members = open_.back().node.as<Node::Object>();
    if (!members) return;
    std::vector<const Member*> order;
    order.reserve(members->size());
    for (const Member& member : *members) order.push_back(&member);
    std::stable_sort(order.begin(), order.end(),
                     [](const Member* a, const Member* b) { return a->key < b->key; });
    const std::string here = pointer();
    for (std::size_t i = 1; i < order.size(); ++i) {
      if (order[i]->key != order[i - 1]->key) continue;
      report(order[i]->mark, here + pointer_step(order[i]->key),
             in_quotes(order[i]->key) + " stands here twice, first in line " +
                 std::to_string(order[i - 1]->mark.line),
             "keep one of the two, or join what they hold");
    }
  }

  void refuse_nul(const std::string& value, Mark mark) {
    if (value.find('\0') == std::string::npos) return;
    report(mark, pointer(), "this text holds a NUL character (\\u0000)", "take it out");
  }

  // The way to what is being read now.
  [[nodiscard]] std::string pointer() const {
    std::string out;
    for (const Open& open : open_) {
      if (const auto* items = open.node.as<Node::Array>()) {
        out += '/' + std::to_string(items->size());
      } else if (open.key_pending) {
        out += pointer_step(open.key);
      }
    }
    return out;
  }

  // The way to what stands at `offset`: the entry being read, the one before it, or the bracket.
  [[nodiscard]] std::string pointer_at(std::size_t offset) const {
    std::string here = pointer();
    if (open_.empty()) return here;
    const Open& top = open_.back();
    const auto* items = top.node.as<Node::Array>();
    const auto* members = top.node.as<Node::Object>();
    if (offset <= top.node.mark.offset) {
      if (items || top.key_pending) here.erase(here.rfind('/'));
    } else if (offset <= last_end_ && items && !items->empty()) {
      here.erase(here.rfind('/'));
      here += '/' + std::to_string(items->size() - 1);
    } else if (offset <= last_end_ && members && !members->empty() && !top.key_pending) {
      here += pointer_step(members->back().key);
    }
    return here;
  }

  [[nodiscard]] ParserState state() const {
    ParserState state;
    state.from = last_end_;
    state.read = read_;
    state.finished = root_.has_value();
    if (!open_.empty()) {
      const Open& top = open_.back();
      state.key_pending = top.key_pending;
      state.opened = top.node.mark;
      if (const auto* items = top.node.as<Node::Array>()) {
        state.inside = ParserState::Inside::array;
        state.empty = items->empty();
      } else if (const auto* members = top.node.as<Node::Object>()) {
        state.inside = ParserState::Inside::object;
        state.empty = members->empty();
      }
    }
    return state;
  }

  void report(Mark mark, std::string pointer, std::string message, std::string remedy) {
    if (problems_.size() == kMaxProblems) return;
    problems_.push_back({Problem::Level::error,
                         {file_, mark.line, mark.column, std::move(pointer)},
                         std::move(message),
                         std::move(remedy)});
  }

  static constexpr std::size_t kMaxProblems = 100;

  std::string_view text_;
  const std::string& file_;
  const std::size_t& read_;
  Tracker tracker_;
  std::size_t last_end_ = 0;
  std::size_t nodes_ = 0;
  bool stopped_ = false;
  std::vector<Open> open_;
  std::optional<Node> root_;
  Problems problems_;
};

}  // namespace

std::string pointer_step(std::string_view key) {
  std::string out = "/";
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

ParsedJson parse_json(std::string_view text, const std::string& file) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (const auto why = explain_bytes(text)) {
    const Mark mark = Tracker(text).at(why->offset);
    return {
        std::nullopt,
        {{Problem::Level::error, {file, mark.line, mark.column, ""}, why->message, why->remedy}}};
  }
  if (auto plain = read_plain_json(text)) return {std::move(plain), {}};
  std::size_t read = 0;
  Builder builder(text, file, read);
  const CountingIterator begin(text.data(), read);
  std::size_t unused = 0;
  const CountingIterator end(text.data() + text.size(), unused);
  constexpr bool strict = true;
  constexpr bool ignore_comments = true;
  const bool good = nlohmann::json::sax_parse(
      begin, end, &builder, nlohmann::json::input_format_t::json, strict, ignore_comments);
  ParsedJson result = builder.result();
  if (!good) result.root.reset();
  return result;
}

}  // namespace vorab::policy
