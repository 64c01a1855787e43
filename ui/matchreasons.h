#pragma once
#include "models/matching/matching.h"
#include <QWidget>
class QLabel;
class QTextBrowser;
class QToolButton;

// Why a worker is where they are in the list, or why not in it, line by line; and what can be done with them.
class MatchReasons : public QWidget {
    Q_OBJECT
public:
    explicit MatchReasons(QWidget *parent = nullptr);

    void show(const matching::Pool &pool, const matching::Demand &demand, qsizetype worker, const QString &place);
    void clear(const QString &why);
    // Why they cannot be added; empty: they can.
    void setRefusal(const QString &refusal);
    QString text() const;

Q_SIGNALS:
    void addAsked();
    void openAsked();
    void cvAsked();

private:
    QToolButton *button(const QString &name, const QString &iconName, const QString &text);

    QLabel *m_name;
    QLabel *m_apart;
    QLabel *m_place;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_cv;
    QTextBrowser *m_lines;
};
