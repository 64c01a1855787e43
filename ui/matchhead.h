#pragma once
#include "models/shortlist/journey.h"
#include <QWidget>
class OptionLists;
class QLabel;
class QToolButton;
class Store;

// What a request asks, at a glance; how long there is for its three CVs; and the wishes that were heard and are not used to
// choose, with the law that forbids it.
class MatchHead : public QWidget {
    Q_OBJECT
public:
    explicit MatchHead(Store &store, QWidget *parent = nullptr);

    void show(const shortlist::Table &table, std::optional<int> municipio, QDate today);

Q_SIGNALS:
    void openAsked(); // the request

private:
    void showWishes(const FamilyRequest &request);

    OptionLists *m_lists;
    QHash<QString, QString> m_titles;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_asked;
    QLabel *m_wishes;
    QToolButton *m_open;
};
