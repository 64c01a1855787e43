#pragma once
#include "models/records/record.h"
#include "ui/fieldeditor.h"
#include <QFrame>
#include <QHash>
class FieldBox;
class NoticeBar;
class QCheckBox;
class QVBoxLayout;

// Records, on the spot, the consents a request still needs: for what, how, by whom. Each becomes a line of the ledger.
class ConsentForm : public QFrame {
    Q_OBJECT
public:
    ConsentForm(Store &store, const EditorNeeds &needs, QWidget *parent = nullptr);

    // Of a person, for these purposes. The text they were given has a version.
    void ask(const QString &person, const QStringList &purposes, const Author &author, const QString &textVersion, QDate today);

Q_SIGNALS:
    void recorded();
    void left();

private:
    void record();
    void save(QList<Row> rows);
    bool check(const QList<Row> &rows);

    Store &m_store;
    EditorNeeds m_needs;
    QWidget *m_head; // after which the ticks come in the order of Tab
    QVBoxLayout *m_purposes;
    QList<std::pair<QString, QCheckBox *>> m_ticks;
    QList<FieldBox *> m_boxes;
    NoticeBar *m_trouble;
    QString m_person;
    Author m_author;
    bool m_saving = false;
};
