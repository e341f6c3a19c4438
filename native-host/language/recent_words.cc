// SPDX-License-Identifier: Apache-2.0
#include "language/recent_words.h"

#include <algorithm>
#include <array>

namespace vorab::language {

namespace {

// clang-format off
constexpr std::array<std::string_view, 464> kWords{
    "aargh", "additiv", "additive", "adware", "afaik", "agri", "agritech", "ansible", "appstore",
    "arabica", "asana", "asap", "async", "autopilot", "avocado", "avocados", "await", "b2b",
    "b2c", "backend", "backlog", "backlogs", "backoffice", "barcamp", "barcamps", "barista",
    "baristas", "beanie", "beanies", "bikesharing", "bingen", "biomethan", "biotech", "biotechs",
    "bitbucket", "bitcoin", "bitcoins", "blockchain", "blogger", "bloggerin", "boah", "boolean",
    "booster", "boostern", "botnet", "botnets", "boulderhalle", "bouldern", "bowls", "brainer",
    "branding", "btw", "burrito", "burritos", "calisthenics", "canva", "capex", "carsharing",
    "chai", "changelog", "chatbot", "chatbots", "chatgpt", "chia", "cleantech", "clickbait",
    "cobot", "cobots", "codebase", "codebases", "config", "configs", "confluence", "copilot",
    "corona", "covid", "coworking", "crossfit", "crypto", "dashboard", "dashboards", "datalake",
    "dataset", "datasets", "deadline", "deadlines", "deburr", "deburred", "deburring", "deepfake",
    "deepfakes", "deeptech", "defi", "desksharing", "devops", "devsecops", "diversity", "dm",
    "dms", "docker", "dockerfile", "doomscrolling", "drivetrain", "ebike", "ebikes", "edtech",
    "elektrolyse", "elektrolyseur", "elektrolyseure", "emoji", "emojiless", "emojis", "employer",
    "enby", "endpoint", "endpoints", "escooter", "espresso", "ethereum", "exoskelett", "extranet",
    "falafel", "figma", "finops", "fintech", "fintechs", "firmware", "flat", "followerin",
    "followern", "freelancer", "freelancerin", "freelancern", "frontend", "fullstack", "fyi",
    "geboostert", "gebouldert", "gegendert", "gegoogelt", "geliked", "geliket", "gendern",
    "genderst", "geothermie", "gepingt", "gepostet", "geprompt", "gestreamt", "getaggt", "gif",
    "gifs", "github", "gitlab", "gitops", "giveaway", "giveaways", "gluten", "glutenfrei",
    "goodie", "goodies", "googeln", "googelst", "googelt", "grafana", "grandad", "granddad",
    "granola", "greentech", "gulab", "hackathon", "hackathons", "haha", "hashtag", "hashtags",
    "headhunter", "headhunterin", "headhuntern", "hehe", "hihi", "hmm", "homeoffice", "hoodie",
    "hoodies", "hoster", "hosters", "hosting", "hummus", "hyrox", "imho", "influencer",
    "influencerin", "influencern", "influencers", "insurtech", "intranet", "ish", "jamun", "jein",
    "jenkins", "jira", "joa", "jobrad", "jobsharing", "jobticket", "jup", "kafka", "kanban", "ki",
    "kickoff", "kickoffs", "kimchi", "kpi", "kpis", "kubernetes", "lakehouse", "latte", "lgbtq",
    "lidar", "liken", "likest", "liket", "linter", "linters", "linting", "livestream",
    "livestreams", "llm", "llms", "lockdown", "lockdowns", "login", "logins", "logout", "lol",
    "longcovid", "malware", "mariadb", "matcha", "medtech", "meetup", "meetups", "meh", "meme",
    "memes", "merch", "microservice", "microservices", "middleware", "mindset", "miro", "mlops",
    "moin", "mountainbike", "mountainbiken", "mountainbiker", "mrna", "muppet", "muppets",
    "mysql", "naja", "nee", "nerdig", "nerdy", "nft", "nfts", "nginx", "nonbinary", "nope",
    "notion", "oatly", "offboarding", "okr", "okrs", "omg", "onboarding", "opensource", "opex",
    "padel", "panzanella", "parkrun", "parkruns", "pcr", "pedelec", "pedelecs", "pentest",
    "pentester", "pentests", "perowskit", "phishing", "photovoltaik", "pierogi", "pierogis",
    "pilates", "pingen", "podcast", "podcasten", "podcaster", "podcasterin", "podcasts", "poste",
    "posten", "postest", "postet", "postgres", "postgresql", "powertrain", "pride", "prometheus",
    "prompt", "prompten", "promptet", "prompts", "proptech", "psst", "puh", "purpose", "queer",
    "queere", "queeren", "queerer", "quinoa", "radar", "ramen", "ransomware", "readme",
    "recruiter", "recruiterin", "recruitern", "recruiting", "redis", "redispatch", "refactor",
    "refactored", "refactoring", "refactorings", "repo", "repos", "repost", "reposten", "reposts",
    "repowering", "reskilling", "restic", "retro", "retrofit", "retrofits", "retros", "retweet",
    "retweeten", "retweets", "roadmap", "roadmaps", "robusta", "rofl", "roi", "sawn", "scaleup",
    "scaleups", "scrum", "selfie", "selfies", "serverless", "servus", "shitstorm", "shitstorms",
    "signup", "skillset", "skillsets", "skypen", "slacken", "smartphone", "smartphones",
    "smartwatch", "smartwatches", "smoothie", "smoothies", "sneaker", "sneakers", "snowboarden",
    "spinoff", "sprint", "sprints", "spyware", "sqlite", "stablecoin", "stablecoins", "standup",
    "standups", "startups", "streamen", "sushi", "tablet", "tablets", "taco", "tacos", "taggen",
    "tahini", "tandemploy", "tbh", "teamlead", "teamleads", "teamsen", "techie", "techies",
    "telecom", "telecoms", "terraform", "tja", "tokenomics", "touchscreen", "trello", "triage",
    "triathlet", "triathletin", "uff", "unboxing", "unfollow", "unicorn", "upcycled", "upcycling",
    "upskilling", "vegan", "vegane", "veganen", "veganer", "veganes", "veggie", "veggies", "vias",
    "vlog", "vlogger", "vlogs", "wallbox", "wallboxen", "wallboxes", "wearables", "webhook",
    "webhooks", "webinar", "webinare", "webinaren", "webinars", "whatsappen", "wiki", "wikis",
    "woohoo", "workflow", "workflows", "workload", "workloads", "wow", "yay", "yep", "yoghurt",
    "yoghurts", "yogurts", "yup", "zeroday", "zine", "zines", "zoomen", "ähm", "öhm"};
// clang-format on
static_assert(std::is_sorted(kWords.begin(), kWords.end()));

}  // namespace

bool is_recent_word(std::string_view word) {
  return std::binary_search(kWords.begin(), kWords.end(), word);
}

}  // namespace vorab::language
