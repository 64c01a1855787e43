#pragma once
#include "models/candidacy/moves.h"
#include "ui/desk.h"
#include "ui/recordface.h"
class CandidacyLists;
class CandidacyMoves;
class CandidacyPages;
class CandidacyPerson;
class CandidacySurroundings;
class ItemsEditor;
class NoticeBar;
class RequestPageList;

// A worker's candidacy on its page: its pages as one scrolling record with a list of them at the left, and above what can be
// done with it. It saves itself.
class CandidacyFace : public RecordFace {
    Q_OBJECT
public:
    explicit CandidacyFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    QWidget *before() override;
    bool savesItself() const override { return true; }
    QString trashText(const Row &row) const override;
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("candidacy"); }

private:
    void listen();
    void present();
    void settle();
    void putBack(const QList<Availability> &emptied);
    ItemsEditor *partsOf(const char *column) const;
    void refuseSecond();
    void makeMove(candidacy::Move move, const QString &reason);

    Desk m_desk;
    CandidacySurroundings *m_around;
    RecordForm *m_form = nullptr;
    CandidacyPages *m_pages = nullptr;
    CandidacyPerson *m_person = nullptr;
    CandidacyLists *m_lists = nullptr;
    RequestPageList *m_list = nullptr;
    CandidacyMoves *m_moves = nullptr;
    NoticeBar *m_notice = nullptr;
    Candidacy m_candidacy;
};
