#pragma once
#include "models/shortlist/meetings.h"
#include <QFrame>
class FlowLayout;
class QLabel;

// What stands in the way of a meeting while it is typed, and the next times at which nothing does: one press takes one.
class MeetingClashes : public QFrame {
    Q_OBJECT
public:
    explicit MeetingClashes(QWidget *parent = nullptr);

    void follow(const Meeting &meeting, const meetings::Booked &booked, const QList<Closing> &closings, const QDateTime &now);
    QString text() const;
    // "Room: taken from 14:30 to 15:30, Rossi Anna".
    static QString described(const appointments::Clash &clash, const QHash<QString, QString> &titles);

Q_SIGNALS:
    void offered(); // other free times than before
    void taken(const QDateTime &starts);

private:
    void offer(const QList<QDateTime> &moments);

    QLabel *m_state, *m_text, *m_free;
    QWidget *m_slots;
    QList<QDateTime> m_offered;
};
