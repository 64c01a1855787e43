#include "ui/helpview.h"
#include "ui/theme.h"
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QStringList HelpView::topics()
{
    return {u"start"_s, u"keyboard"_s, u"first-start"_s, u"sign-in"_s, u"list"_s, u"record"_s, u"home"_s, u"phone"_s, u"contact"_s, u"people"_s, u"person"_s, u"duplicates"_s, u"conflicts"_s, u"exchange"_s, u"central"_s,
            u"request"_s, u"candidacy"_s, u"matching"_s, u"shortlist"_s, u"board"_s, u"contract"_s, u"wagechange"_s, u"evaluation"_s, u"supportreport"_s, u"simulation"_s, u"print"_s, u"import"_s,
            u"centres"_s, u"operators"_s, u"trash"_s, u"settings"_s, u"backup"_s};
}

QString HelpView::text(const QString &language, const QString &topic)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, topic));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpView::HelpView(const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_words(new QLineEdit), m_index(new QListWidget), m_page(new QTextBrowser)
{
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(tr("Search the help"));
    m_words->setClearButtonEnabled(true);
    m_index->setAccessibleName(tr("Pages of the help"));
    m_index->setMaximumHeight(fontMetrics().height() * 9);
    m_page->setAccessibleName(tr("Page of the help"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(2 * theme::grid);
    m_page->setMinimumWidth(340);
    for (const QString &name : topics()) {
        // A page begins with its title: "# Simulation".
        auto *item = new QListWidgetItem(text(language, name).section(u'\n', 0, 0).mid(2), m_index);
        item->setData(Qt::UserRole, name);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    layout->addWidget(m_words);
    layout->addWidget(m_index);
    layout->addWidget(m_page, 1);
    setFocusProxy(m_page);
    connect(m_words, &QLineEdit::textChanged, this, &HelpView::find);
    connect(m_index, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole) != m_topic) showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showTopic(link.path().section(u'.', 0, 0)); });
}

void HelpView::showTopic(const QString &topic)
{
    m_topic = topics().contains(topic) ? topic : topics().first();
    m_page->setMarkdown(text(m_language, m_topic));
    for (int row = 0; row < m_index->count(); ++row)
        if (m_index->item(row)->data(Qt::UserRole) == m_topic) m_index->setCurrentRow(row);
}

void HelpView::find(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_index->count(); ++row) {
        const QString page = text(m_language, m_index->item(row)->data(Qt::UserRole).toString());
        bool all = true;
        for (const QString &word : wanted) all = all && page.contains(word, Qt::CaseInsensitive);
        m_index->item(row)->setHidden(!all);
    }
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT closeRequested();
    else QWidget::keyPressEvent(event);
}
