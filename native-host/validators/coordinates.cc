// SPDX-License-Identifier: Apache-2.0
// A place on earth: latitude and longitude in degrees with decimals ("53.8655, 10.6866"), in
// degrees, minutes and seconds ("53°51'56"N 10°41'12"E"), or a full plus code ("9F5FVM8P+6J", Open
// Location Code). The more decimals, the surer: four are about ten metres.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

struct Angle {
  double degrees = 0;
  std::size_t decimals = 0;
  char side = 0;  // N, S, E, W; 0 if it is not said
};

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }

  bool skip(std::string_view sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }

  bool skip_any(std::initializer_list<std::string_view> signs) {
    return std::any_of(signs.begin(), signs.end(), [&](auto sign) { return skip(sign); });
  }

  // "53", "53.8655"
  std::optional<double> number(std::size_t& decimals) {
    std::size_t size = 0;
    const auto digits = [&] {
      const auto begin = size;
      while (size < rest_.size() && is_digit(rest_[size])) ++size;
      return size - begin;
    };
    const auto whole = digits();
    if (whole == 0 || whole > 3) return std::nullopt;
    decimals = 0;
    if (size + 1 < rest_.size() && rest_[size] == '.' && is_digit(rest_[size + 1])) {
      ++size;
      decimals = digits();
      if (decimals > 12) return std::nullopt;
    }
    double out = 0;
    std::from_chars(rest_.data(), rest_.data() + size, out);  // unlike stod in any locale
    rest_.remove_prefix(size);
    return out;
  }

  char side() {
    const auto at = rest_.find_first_not_of(' ');
    if (at == std::string_view::npos) return 0;
    const char c = rest_[at] == 'O' ? 'E' : rest_[at];  // Ost
    if (std::string_view("NSEW").find(c) == std::string_view::npos) return 0;
    rest_.remove_prefix(at + 1);
    return c;
  }

  // Adds sixtieths with one of these signs behind them; false if the sign or the value is wrong.
  bool add_part(Angle& angle, double of, std::size_t worth,
                std::initializer_list<std::string_view> signs) {
    const auto rest = rest_;
    while (skip(" ")) {
    }
    std::size_t decimals = 0;
    const auto value = number(decimals);
    if (!value) {
      rest_ = rest;
      return true;
    }
    angle.degrees += *value / of;
    angle.decimals = worth + decimals;
    return *value < 60 && skip_any(signs);
  }

  bool minutes(Angle& angle) { return add_part(angle, 60, 2, {"'", "′", "’"}); }
  bool seconds(Angle& angle) { return add_part(angle, 3600, 4, {"\"", "″", "”", "''"}); }

  std::optional<Angle> angle() {
    Angle out;
    const bool minus = skip("-");
    if (!minus) (void)skip("+");
    auto value = number(out.decimals);
    if (!value) return std::nullopt;
    out.degrees = *value;
    if (skip("°") && !(minutes(out) && seconds(out))) return std::nullopt;
    out.side = side();
    if (minus || out.side == 'S' || out.side == 'W') out.degrees = -out.degrees;
    return out;
  }

 private:
  std::string_view rest_;
};

std::optional<std::pair<Angle, Angle>> read_pair(std::string_view text) {
  Reader reader(text);
  const auto first = reader.angle();
  if (!first) return std::nullopt;
  bool apart = first->side != 0;
  while (reader.skip_any({" ", ",", ";", "/"})) apart = true;
  const auto second = reader.angle();
  if (!apart || !second || !reader.done()) return std::nullopt;
  return std::pair{*first, *second};
}

// Twenty signs; the first tells the latitude in steps of twenty degrees, the second the longitude.
bool is_plus_code(std::string_view text) {
  constexpr std::string_view kSigns = "23456789CFGHJMPQRVWX";
  if (text.size() < 11 || text.size() > 12 || text[8] != '+') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 8 && kSigns.find(capital(text[i])) == std::string_view::npos) return false;
  }
  return kSigns.find(capital(text[0])) < 9 && kSigns.find(capital(text[1])) < 18;
}

}  // namespace

Verdict coordinates(std::string_view text) {
  if (is_plus_code(text)) return {};
  const auto pair = read_pair(text);
  if (!pair) return {Flaw::form};
  auto [latitude, longitude] = *pair;
  const auto is_east_west = [](char side) { return side == 'E' || side == 'W'; };
  if (is_east_west(latitude.side)) std::swap(latitude, longitude);
  if (is_east_west(latitude.side) || longitude.side == 'N' || longitude.side == 'S') {
    return {Flaw::form};
  }
  if (std::abs(latitude.degrees) > 90 || std::abs(longitude.degrees) > 180) return {Flaw::unknown};
  if (latitude.degrees == 0 && longitude.degrees == 0) return {Flaw::nobodys};
  const auto decimals = std::min(latitude.decimals, longitude.decimals);
  return {Flaw::none, decimals >= 4 ? 1.0 : kFormOnly};
}

}  // namespace vorab::validators
