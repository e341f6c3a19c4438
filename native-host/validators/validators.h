// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Judges what a pattern has found: does the check digit fit, is there such a country, can it be
/// anybody's at all?
///
///   const Validator* validator = find("iban");
///   const Verdict verdict = validator->judge("DE89 3704 0044 0532 0130 00");
///   if (verdict.holds()) …
///
/// One family a file; its first lines say what it is and where that is written. A new one is a file
/// with a function, and two lines here. Functions are pure, linear in the text, and never throw.
/// Texts come as patterns see them: spaces and dashes of all kinds are plain ones already.
namespace vorab::validators {

/// Why something is not what it looks like.
enum class Flaw : std::uint8_t {
  none,      ///< it is what it looks like
  form,      ///< the length, or letters and digits where none belong
  checksum,  ///< the check digits do not fit
  unknown,   ///< there is no such country, issuer, range
  nobodys,   ///< kept for examples or services: it is nobody's own
};

struct Verdict {
  static constexpr std::size_t kAll = std::string_view::npos;

  Flaw flaw = Flaw::none;
  double confidence = 1.0;    ///< 0..1, of what holds
  std::size_t length = kAll;  ///< bytes of the text that belong to it

  [[nodiscard]] constexpr bool holds() const { return flaw == Flaw::none; }
};

/// What everybody shows as an example holds, but is seldom somebody's own.
inline constexpr double kWellKnown = 0.5;
/// There are no check digits: only the form and the ranges could be looked at.
inline constexpr double kFormOnly = 0.6;

struct Validator {
  std::string_view name;  ///< as policies write it
  Verdict (*judge)(std::string_view text);
};

[[nodiscard]] Verdict at_svnr(std::string_view text);
[[nodiscard]] Verdict be_nn(std::string_view text);
[[nodiscard]] Verdict bitcoin(std::string_view text);
[[nodiscard]] Verdict bitlocker(std::string_view text);
[[nodiscard]] Verdict ch_ahv(std::string_view text);
[[nodiscard]] Verdict coordinates(std::string_view text);
[[nodiscard]] Verdict de_ausweis(std::string_view text);
[[nodiscard]] Verdict de_kennzeichen(std::string_view text);
[[nodiscard]] Verdict de_krankenversicherung(std::string_view text);
[[nodiscard]] Verdict de_rentenversicherung(std::string_view text);
[[nodiscard]] Verdict de_steuer_id(std::string_view text);
[[nodiscard]] Verdict de_steuernummer(std::string_view text);
[[nodiscard]] Verdict email(std::string_view text);
[[nodiscard]] Verdict entropy(std::string_view text);
[[nodiscard]] Verdict es_dni(std::string_view text);
[[nodiscard]] Verdict ethereum(std::string_view text);
[[nodiscard]] Verdict fr_nir(std::string_view text);
[[nodiscard]] Verdict iban(std::string_view text);
[[nodiscard]] Verdict imei(std::string_view text);
[[nodiscard]] Verdict ip(std::string_view text);
[[nodiscard]] Verdict it_codice_fiscale(std::string_view text);
[[nodiscard]] Verdict jwt(std::string_view text);
[[nodiscard]] Verdict luhn(std::string_view text);
[[nodiscard]] Verdict mac(std::string_view text);
[[nodiscard]] Verdict mrz(std::string_view text);
[[nodiscard]] Verdict nl_bsn(std::string_view text);
[[nodiscard]] Verdict payment_card(std::string_view text);
[[nodiscard]] Verdict phone(std::string_view text);
[[nodiscard]] Verdict pl_pesel(std::string_view text);
[[nodiscard]] Verdict se_personnummer(std::string_view text);
[[nodiscard]] Verdict token(std::string_view text);
[[nodiscard]] Verdict uk_nhs(std::string_view text);
[[nodiscard]] Verdict uk_ni(std::string_view text);
[[nodiscard]] Verdict us_itin(std::string_view text);
[[nodiscard]] Verdict us_ssn(std::string_view text);
[[nodiscard]] Verdict vat(std::string_view text);
[[nodiscard]] Verdict vin(std::string_view text);

/// All of them; policies/policy.schema.json and policies/README.md list the same.
inline constexpr std::array kValidators{
    Validator{"at-svnr", at_svnr},
    Validator{"be-nn", be_nn},
    Validator{"bitcoin", bitcoin},
    Validator{"bitlocker", bitlocker},
    Validator{"ch-ahv", ch_ahv},
    Validator{"coordinates", coordinates},
    Validator{"de-ausweis", de_ausweis},
    Validator{"de-kennzeichen", de_kennzeichen},
    Validator{"de-krankenversicherung", de_krankenversicherung},
    Validator{"de-rentenversicherung", de_rentenversicherung},
    Validator{"de-steuer-id", de_steuer_id},
    Validator{"de-steuernummer", de_steuernummer},
    Validator{"email", email},
    Validator{"entropy", entropy},
    Validator{"es-dni", es_dni},
    Validator{"ethereum", ethereum},
    Validator{"fr-nir", fr_nir},
    Validator{"iban", iban},
    Validator{"imei", imei},
    Validator{"ip", ip},
    Validator{"it-codice-fiscale", it_codice_fiscale},
    Validator{"jwt", jwt},
    Validator{"luhn", luhn},
    Validator{"mac", mac},
    Validator{"mrz", mrz},
    Validator{"nl-bsn", nl_bsn},
    Validator{"payment-card", payment_card},
    Validator{"phone", phone},
    Validator{"pl-pesel", pl_pesel},
    Validator{"se-personnummer", se_personnummer},
    Validator{"token", token},
    Validator{"uk-nhs", uk_nhs},
    Validator{"uk-ni", uk_ni},
    Validator{"us-itin", us_itin},
    Validator{"us-ssn", us_ssn},
    Validator{"vat", vat},
    Validator{"vin", vin},
};

/// Their names, in the same order.
inline constexpr auto kNames = [] {
  std::array<std::string_view, kValidators.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kValidators[i].name;
  return names;
}();

/// Null if there is none of that name.
[[nodiscard]] constexpr const Validator* find(std::string_view name) {
  for (const auto& validator : kValidators) {
    if (validator.name == name) return &validator;
  }
  return nullptr;
}

}  // namespace vorab::validators
