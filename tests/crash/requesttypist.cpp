#include "models/access/session.h"
#include "models/cost/tables.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "ui/prompt.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/requestface.h"
#include <QApplication>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

// Somebody who types numbers without a pause into the notes of a request that saves itself, and says what stands there
// and when.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Store store(folder, QByteArray(32, 'k'));
    Operator who;
    who.id = u"typist"_s;
    who.username = u"typist"_s;
    who.fullName = u"Prova Tastiera"_s;
    who.roles = {u"supervisor"_s};
    who.site = u"centre"_s;
    Site centre;
    centre.id = who.site;
    centre.name = u"Centro di prova"_s;
    centre.code = u"STA"_s;
    store.save(Site::type, rowOf(centre), 0, {who.id, {}}).waitForFinished();
    store.save(Operator::type, rowOf(who), 0, {who.id, who.site}).waitForFinished();
    Session session;
    session.begin(who, QString());
    const Prompt prompt{};
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    const cost::Tables tables = cost::Tables::built();
    const Desk desk{store, session, prompt, settings, tables, &QDate::currentDate};
    RecordScreen page(desk, FamilyRequest::type, u"01900000-0000-7000-8000-00000000000b"_s, new RequestFace(desk));
    page.show();
    auto *notes = qobject_cast<QPlainTextEdit *>(page.form().box("notes")->editor().widget);
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &page, [&] {
        if (page.form().isReadOnly()) return;
        ++typed;
        // A pause now and then lets the record save itself.
        keys.setInterval(typed % 40 == 0 ? 3500 : 30);
        notes->insertPlainText(QString::number(typed) + u' ');
        std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start(30);
    return QApplication::exec();
}
