#include "ui/recordparts.h"
#include "ui/conflictline.h"
#include "ui/conflictpanel.h"
#include "ui/filekeeping.h"
#include "ui/historypanel.h"
#include "ui/page.h"
#include "ui/presenceline.h"
#include "ui/recordactions.h"
#include "ui/recordface.h"
#include "ui/recordform.h"
#include "ui/stackingsplitter.h"
#include "ui/theme.h"
#include "ui/unkeptbar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {
QLayout *makeHead(RecordParts &parts)
{
    parts.title = new QLabel;
    parts.title->setObjectName(u"title"_s);
    parts.title->setTextFormat(Qt::PlainText);
    parts.title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::enlarge(parts.title, 1.5);
    parts.state = new QLabel;
    parts.state->setObjectName(u"state"_s);
    theme::makeQuiet(parts.state);
    auto *head = new QHBoxLayout;
    head->addWidget(parts.title, 1);
    head->addWidget(parts.state);
    return head;
}

QScrollArea *makeFields(RecordForm &form, RecordFace *face)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(face ? face->lay(form) : &form);
    const int letter = scroll->fontMetrics().averageCharWidth();
    if (face) scroll->setMinimumWidth(std::max(letter * 32, scroll->widget()->minimumWidth() + letter * 3)); // and its scroll bar
    return scroll;
}

QSplitter *makeSides(RecordParts &parts, RecordForm &form, RecordFace *face)
{
    auto *sides = new StackingSplitter;
    const int letter = sides->fontMetrics().averageCharWidth();
    parts.history->setMinimumWidth(letter * 24);
    QScrollArea *fields = makeFields(form, face);
    QWidget *before = face ? face->before() : nullptr;
    QWidget *beside = face ? face->beside() : nullptr;
    QList<int> sizes;
    const auto place = [&](QWidget *part, int width) {
        if (!part) return;
        sides->addWidget(part);
        sizes << width;
    };
    place(before, letter * 30);
    place(fields, beside ? std::max(letter * 44, fields->minimumWidth()) : 800);
    place(beside, 800);
    place(parts.history, letter * 36);
    sides->setStretchFactor(sides->indexOf(beside ? beside : fields), 1);
    sides->setSizes(sizes);
    parts.actions->showHistory(!face); // the face needs the room
    parts.history->setVisible(!face);
    QObject::connect(parts.actions, &RecordActions::historyShown, parts.history, &QWidget::setVisible);
    return sides;
}
} // namespace

RecordParts layRecord(Page *page, const Desk &desk, const RecordType &type, const QString &id, RecordForm &form, DraftKeeper &keeper, RecordFace *face)
{
    RecordParts parts{};
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    layout->addLayout(makeHead(parts));
    parts.actions = new RecordActions(desk, type, face && face->savesItself(), page);
    parts.trouble = new NoticeBar;
    parts.unkept = new UnkeptBar(keeper, form);
    parts.news = new NoticeBar;
    parts.notice = new NoticeBar;
    parts.trouble->setObjectName(u"trouble"_s);
    parts.unkept->setObjectName(u"unkept"_s);
    parts.news->setObjectName(u"news"_s);
    parts.notice->setObjectName(u"notice"_s);
    parts.conflict = new ConflictPanel(desk.store, type);
    parts.history = new HistoryPanel(desk.store, desk.session, type);
    auto *waiting = new ConflictLine(desk, type, id);
    QObject::connect(waiting, &ConflictLine::pageRequested, page, &Page::pageRequested);
    auto *others = new PresenceLine(desk, type, id);
    QWidget *files = parts.actions->keepsFiles() ? new FileKeeping(desk, type, id, parts.actions->keepsFiles()) : nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{parts.actions, files, others, waiting, parts.trouble, parts.unkept, parts.news, parts.notice, parts.conflict})
        if (part) layout->addWidget(part);
    QSplitter *sides = makeSides(parts, form, face);
    if (QWidget *above = face ? face->above() : nullptr) layout->addWidget(above);
    layout->addWidget(sides, 1);
    return parts;
}
