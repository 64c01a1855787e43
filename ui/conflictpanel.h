#pragma once
#include "ui/openrecord.h"
#include <QFrame>
class QGridLayout;
class QLabel;
class QRadioButton;

// The fields that somebody else changed while a person was changing them: both values side by side, one to be chosen for
// each. Nothing is saved before.
class ConflictPanel : public QFrame {
    Q_OBJECT
public:
    ConflictPanel(Store &store, const RecordType &type, QWidget *parent = nullptr);

    void ask(const QList<Clash> &clashes, const QString &who, const QDateTime &when = {});
    // The fields for which the other's value was chosen.
    QList<QByteArray> theirs() const;

Q_SIGNALS:
    void decided();

private:
    QWidget *side(const Clash &clash, bool mine);
    void shownValue(QLabel *label, const Field &field, const QVariant &value);

    Store &m_store;
    const RecordType &m_type;
    QLabel *m_text;
    QGridLayout *m_grid;
    QList<QPair<QByteArray, QRadioButton *>> m_theirs;
    QList<Clash> m_shown;
};
