#include "ui/centralform.h"
#include "models/records/failure.h"
#include "ui/foldinggroup.h"
#include "ui/prompt.h"
#include "ui/startpagepassword.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using syncing::CentralAddress;

CentralForm::CentralForm(const Prompt &prompt, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_prompt(prompt), m_hosts(new QLineEdit), m_login(new QLineEdit), m_database(new QLineEdit(CentralAddress().database)), m_certificate(new QLineEdit),
      m_password(new PasswordLine), m_tls(new QComboBox), m_more(new FoldingGroup(tr("What is seldom needed"), u"central"_s, settings, true))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::grid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_hosts->setPlaceholderText(u"db.example.org"_s);
    add(form, "hosts", tr("Add&ress of the central"), m_hosts, tr("As it was given to you; several, separated by commas, where there is a reserve."));
    add(form, "login", tr("Your &name there"), m_login);
    add(form, "password", tr("&Password there"), m_password, tr("Kept in the keychain of this computer and nowhere else."));
    all->addLayout(form);
    m_tls->addItem(tr("Encrypted, and only with the central of that very name"), QVariant::fromValue(CentralAddress::Tls::Full));
    m_tls->addItem(tr("Encrypted; the certificate may have another name"), QVariant::fromValue(CentralAddress::Tls::Signed));
    m_tls->addItem(tr("In the clear: only with a central on this very computer"), QVariant::fromValue(CentralAddress::Tls::None));
    auto *file = new QWidget;
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file of the certificate"));
    line->addWidget(m_certificate, 1);
    line->addWidget(choose);
    file->setFocusProxy(m_certificate);
    m_more->rows()->setRowWrapPolicy(QFormLayout::WrapAllRows);
    add(m_more->rows(), "database", tr("Na&me of the database"), m_database);
    add(m_more->rows(), "tls", tr("&Encryption"), m_tls);
    add(m_more->rows(), "rootCertificate", tr("&Certificate of who vouches for the central"), file, tr("Only where the central has no certificate that this computer already trusts."));
    m_more->watch();
    all->addWidget(m_more);
    m_certificate->setAccessibleName(tr("Certificate of who vouches for the central"));
    connect(choose, &QPushButton::clicked, this, &CentralForm::chooseCertificate);
    for (QLineEdit *edit : {m_hosts, m_login, m_database, m_certificate, m_password->line()}) connect(edit, &QLineEdit::returnPressed, this, &CentralForm::submitted);
    m_hosts->setObjectName(u"hosts"_s);
    m_login->setObjectName(u"login"_s);
    m_database->setObjectName(u"database"_s);
    m_certificate->setObjectName(u"certificate"_s);
    m_tls->setObjectName(u"tls"_s);
    m_password->line()->setObjectName(u"password"_s);
    setFocusProxy(m_hosts);
}

void CentralForm::add(QFormLayout *form, const QByteArray &part, const QString &label, QWidget *editor, const QString &hint)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::grid / 2);
    lines->addWidget(editor);
    if (!hint.isEmpty()) {
        auto *below = new QLabel(hint);
        below->setWordWrap(true);
        theme::makeQuiet(below);
        lines->addWidget(below);
    }
    auto *trouble = new QLabel;
    trouble->setObjectName(u"trouble_"_s + QLatin1String(part));
    trouble->setWordWrap(true);
    trouble->setTextFormat(Qt::PlainText);
    trouble->hide();
    lines->addWidget(trouble);
    auto *name = new QLabel(label);
    name->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->setAccessibleDescription(hint);
    form->addRow(name, box);
    m_lines << Line{part, editor, trouble};
}

void CentralForm::chooseCertificate()
{
    m_prompt.openPath(this, tr("Certificate of who vouches for the central"), tr("Certificates (*.crt *.pem *.cer);;All files (*)"), [form = QPointer(this)](const QString &path) {
        if (form && !path.isEmpty()) form->m_certificate->setText(path);
    });
}

void CentralForm::show(const QList<Problem> &problems)
{
    QWidget *first = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        QString text;
        for (const Problem &problem : problems)
            if (problem.column == line.part) text = problem.text;
        line.trouble->setText(text.isEmpty() ? QString() : u"\u26a0 "_s + text);
        line.trouble->setVisible(!text.isEmpty());
        if (text.isEmpty()) continue;
        if (m_more->isAncestorOf(line.editor)) m_more->setFolded(false);
        if (!first) first = line.editor;
    }
    if (first) first->setFocus();
}

std::optional<CentralAddress> CentralForm::finished()
{
    CentralAddress address;
    QList<Problem> problems;
    try {
        address.hosts = CentralAddress::hostsIn(m_hosts->text());
    } catch (const Failure &failure) {
        problems << Problem{"hosts", failure.text()};
    }
    address.login = m_login->text().trimmed();
    address.database = m_database->text().trimmed();
    address.tls = m_tls->currentData().value<CentralAddress::Tls>();
    address.rootCertificate = m_certificate->text().trimmed();
    const QList<Problem> missing = address.problems();
    for (const Problem &problem : missing)
        if (problems.isEmpty() || problem.column != "hosts") problems << problem;
    if (m_password->text().isEmpty()) problems << Problem{"password", tr("Write the password you sign in to the central with.")};
    show(problems);
    return problems.isEmpty() ? std::optional(address) : std::nullopt;
}

QString CentralForm::password() const { return m_password->text(); }
void CentralForm::clearPassword() { m_password->clear(); }
