#pragma once
#include "ui/desk.h"
#include "ui/meetingsurroundings.h"
#include "ui/recordface.h"
class InterviewVerdict;
class MeetingClashes;
class MeetingContact;
class MeetingMoves;
class QComboBox;
class QFormLayout;
class QGroupBox;
class RecordForm;

// A meeting on its page: for whom, when and where, with what stands in the way said while one types and the free times one
// press away; afterwards how it went. What nobody may book twice is refused by the store when it is saved.
class MeetingFace : public RecordFace {
    Q_OBJECT
public:
    explicit MeetingFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row begun(Row row) const override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("meetings"); }

private:
    QWidget *layWhat();
    QWidget *layWhen();
    QWidget *layAfter();
    QWidget *layMore();
    QComboBox *makeChoice(QFormLayout *rows, const char *column, const QString &label);
    void addRow(QFormLayout *rows, const char *column);
    void present();
    void presentOutcomes();
    void offer(QComboBox *combo, const char *column, const MeetingSurroundings::Named &offered);
    void fillFromRequest();
    void makeMove(appointments::Move move, const QString &why);
    bool mayJudge(const Meeting &typed);
    void settle(appointments::Move move, const QString &why);
    bool isBooked();
    void saveFile(bool named);
    void copyText(const QByteArray &language, bool mail);
    QString named() const;
    QDateTime now() const;

    Desk m_desk;
    RecordForm *m_form = nullptr;
    MeetingSurroundings *m_around;
    MeetingClashes *m_clashes = nullptr;
    MeetingContact *m_contact = nullptr;
    MeetingMoves *m_moves = nullptr;
    QComboBox *m_room = nullptr, *m_operator = nullptr;
    QGroupBox *m_after = nullptr;
    QFormLayout *m_more = nullptr;
    InterviewVerdict *m_verdict = nullptr;
    Meeting m_meeting;
    bool m_readOnly = true; // until the record is here
};
