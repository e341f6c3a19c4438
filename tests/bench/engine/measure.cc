// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <string>

namespace vorab::bench {

double quantile(std::vector<double> values, double share) {
  const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
  return values[at];
}

Timing timing_of(const std::vector<std::vector<double>>& rounds) {
  std::vector<double> p50;
  std::vector<double> p99;
  for (const auto& round : rounds) {
    p50.push_back(quantile(round, 0.5));
    p99.push_back(quantile(round, 0.99));
  }
  return {quantile(p50, 0.5), quantile(p99, 0.5)};
}

Cost cost_of(const std::function<Scan()>& make, const std::vector<std::string>& posts,
             int cold_rounds, int warm_rounds) {
  Cost cost;
  std::vector<double> builds;
  std::vector<std::vector<double>> cold;
  std::vector<std::vector<double>> warm;
  Scan scan;
  const auto pass = [&](std::vector<std::vector<double>>& rounds) {
    cost.hits = 0;
    rounds.emplace_back();
    for (const auto& post : posts) {
      rounds.back().push_back(micros([&] { cost.hits += scan(post); }));
    }
  };
  for (int i = 0; i < cold_rounds; ++i) {
    scan = nullptr;
    builds.push_back(micros([&] { scan = make(); }) / 1000);
    pass(cold);
  }
  for (int i = 0; i < warm_rounds; ++i) pass(warm);
  cost.cold = timing_of(cold);
  cost.warm = timing_of(warm);
  cost.build_ms = quantile(builds, 0.5);
  return cost;
}

double resident_mb(int pid) {
  std::ifstream file("/proc/" + (pid == 0 ? std::string("self") : std::to_string(pid)) + "/status");
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  }
  return 0;
}

namespace {

[[noreturn]] void tell_memory(const std::function<std::shared_ptr<void>()>& make, int to) {
  try {
    malloc_trim(0);
    const double before = resident_mb();
    const auto kept = make();
    const double used = resident_mb() - before;
    _exit(write(to, &used, sizeof used) == sizeof used && kept ? 0 : 1);
  } catch (...) {
    _exit(1);
  }
}

}  // namespace

double memory_of(const std::function<std::shared_ptr<void>()>& make) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw std::runtime_error("pipe");
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) tell_memory(make, ends[1]);
  close(ends[1]);  // so that a child that died is not waited for
  double used = 0;
  const bool read_all = read(ends[0], &used, sizeof used) == sizeof used;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!read_all || status != 0) throw std::runtime_error("the measured process failed");
  return used;
}

}  // namespace vorab::bench
