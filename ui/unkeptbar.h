#pragma once
#include "ui/noticebar.h"
class DraftKeeper;
class RecordForm;

// Says that what is typed cannot be kept as a draft, for as long as it is so.
class UnkeptBar : public NoticeBar {
    Q_OBJECT
public:
    UnkeptBar(DraftKeeper &keeper, RecordForm &form, QWidget *parent = nullptr);

    // Whether closing would lose something typed.
    bool isAtRisk() const;
    // The first time it says what would be lost, and false.
    bool givesUp();

private:
    void follow();
    void warn(const QString &what);

    DraftKeeper &m_keeper;
    RecordForm &m_form;
    bool m_warned = false;
};
