// SPDX-License-Identifier: Apache-2.0
#include "policy/read_contacts.h"

#include <utility>

#include "policy/read_values.h"

namespace vorab::policy {

std::vector<Contact> read_contacts(const Spot& spot, Report& report) {
  std::vector<Contact> contacts;
  for (const Spot& item : read_items(spot, report, kMostContacts)) {
    const Object members(item, contact_keys(), report);
    if (!item.node().as<Node::Object>()) continue;
    Contact contact;
    if (const auto role = members.required("role")) {
      contact.role = read_localized(*role, report, true);
    }
    const auto mail = members["mail"];
    const auto phone = members["phone"];
    if (mail) contact.mail = read_mail(*mail, report).value_or("");
    if (phone) contact.phone = read_text(*phone, report, 100).value_or("");
    if (!mail && !phone) {
      report.error(item.place(), "nobody can be reached here", "add \"mail\" or \"phone\"");
    }
    contacts.push_back(std::move(contact));
  }
  return contacts;
}

}  // namespace vorab::policy
