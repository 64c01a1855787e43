#pragma once
#include "app/commandline.h"
#include "models/matching/matching.h"
#include <QJsonObject>

class Store;

// Which workers fit a request, as the matching page has it.
struct Match {
    matching::Demand demand;
    matching::Pool pool;
    matching::Relaxed relaxed;
    matching::Ranking ranking;
};

// By id or number; nothing when there is no such request. Waits for the store.
std::optional<Match> matchOf(Store &store, const QString &request, const matching::Relaxed &relaxed, QDate today);
// The first of the list with their reasons; how many there are, how many each requirement alone keeps out.
QJsonObject matchJson(const Match &match, qsizetype limit);
QString matchText(const Match &match, qsizetype limit);
// One worker, listed or not: their place, and what stands for and against.
QJsonObject whyJson(const Match &match, qsizetype worker);
QString whyText(const Match &match, qsizetype worker);

// match REQUEST: prints them, or says why not. The arguments are those after the command.
Exit runMatch(Store &store, const QStringList &arguments);
