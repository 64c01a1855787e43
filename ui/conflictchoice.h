#pragma once
#include "ui/conflictquestion.h"
#include "ui/fieldeditor.h"
#include <QFrame>

class FieldBox;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QVBoxLayout;

// One thing to decide: what was before, the two values side by side with who, when and where, both where they can be held,
// another one to be written. Where the window is narrow one stands under the other. The keys 1, 2, 3... choose.
class ConflictChoice : public QFrame {
    Q_OBJECT
public:
    ConflictChoice(const RecordType &type, const ConflictQuestion &question, const OriginWords &words, const EditorNeeds &needs, QWidget *parent = nullptr);

    const ConflictQuestion &question() const { return m_question; }
    // Nothing while nothing is chosen.
    std::optional<syncing::Keep> kept() const;
    bool offers(syncing::Keep keep) const;
    void keep(syncing::Keep keep);
    // {"phone": value}, as it travels; empty while nothing is chosen.
    QJsonObject chosen() const;
    // Why what is written is no value yet, said under its field; empty when there is nothing to say.
    QString problem() const;
    void setProblem(const QByteArray &column, const QString &text);
    void setReadOnly(const QString &why);

Q_SIGNALS:
    void changed();
    void answered(); // by a key: on to the next

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addBefore();
    void addOffer(const ConflictQuestion::Offer &offer);
    void addOther();
    void arrange(bool wide);
    void follow(int id, bool on);
    void makeEditors(syncing::Keep beginWith);

    const RecordType &m_type;
    ConflictQuestion m_question;
    OriginWords m_words;
    EditorNeeds m_needs;
    QButtonGroup *m_group;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells, m_below; // side by side; across the whole width
    QWidget *m_own = nullptr;          // where another value is written
    QList<FieldBox *> m_boxes;
    std::optional<syncing::Keep> m_last; // chosen before writing another: its value is what one begins with
    std::optional<bool> m_wide;
};
