#pragma once
#include "ui/fieldbox.h"
#include <QHash>
#include <QSet>
class QLabel;

// The fields of a record, ready to be typed in: group by group, in as many columns as fit. A screen with a layout of its
// own adopts the boxes it wants to place itself before it calls arrange(). Each editor is named after its column.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    // What a record may not say beyond what its type knows, judged against the record as it is kept (empty for a new one), and
    // the columns it hangs on, which are saved together or not at all.
    struct Rule {
        std::function<QList<Problem>(const Row &typed, const Row &kept)> problems;
        QList<QByteArray> columns;
    };
    RecordForm(const RecordType &type, EditorNeeds needs, QWidget *parent = nullptr);

    // The box of a field, to be placed elsewhere. Its value stays part of row().
    FieldBox *adopt(const char *column);
    // A label for an adopted box, with a key of its own (Alt+letter).
    QLabel *makeLabel(FieldBox *box);
    // Lays out whatever was not adopted. Called once.
    void arrange();

    void setRule(const Rule &rule) { m_rule = rule; }
    // The record as it is kept: what is shown, and what "edited" is compared with.
    void read(const Row &row);
    // Values over the kept ones, as a person would have typed them.
    void put(const Row &row);
    // The record as it is kept now: fields the person did not touch follow, the others stay as typed.
    void follow(const Row &row);
    // The record as it was kept of what the form gave away as sent: what was typed before stands as typed, and so does what
    // was typed since.
    void follow(const Row &row, const Row &sent);
    Row row() const;
    // The same, with what is only half typed as it is kept.
    Row readRow() const;
    // The row with every field that has a problem as it is kept, in the items of a list, too; nothing when even that cannot
    // be kept.
    std::optional<Row> savable() const;
    const Row &kept() const { return m_kept; }
    // The fields that differ from what is kept. Something half typed counts.
    QList<QByteArray> editedColumns() const;
    // Whether something typed is no value yet: no row holds it.
    bool hasUnread() const;
    bool isEdited() const { return !editedColumns().isEmpty(); }

    QList<Problem> problems() const;
    // Shows every problem and goes to the first. True when there is none.
    bool finish();
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    FieldBox *box(QByteArrayView column) const;
    // Values a person gave in another way than by typing them in their fields.
    void change(const QList<std::pair<QByteArray, QVariant>> &values);

Q_SIGNALS:
    void edited();

private:
    FieldBox *boxAt(qsizetype field) const { return m_boxes.at(field); }
    bool isUnread(qsizetype field) const;
    void follow(const Row &row, const QList<QByteArray> &standing);
    QList<QByteArray> columnsOtherThan(const Row &row) const;
    QList<Problem> problemsOf(const Row &tidied) const;
    void check();
    void noteEdit();
    QChar freeKey(const QString &label);

    const RecordType &m_type;
    QList<FieldBox *> m_boxes; // one per field, nullptr where the field is never shown
    QSet<FieldBox *> m_adopted;
    QSet<QChar> m_keys;
    QLabel *m_whole; // problems of the record as a whole
    Row m_kept;
    Rule m_rule;
    bool m_readOnly = false;
};
