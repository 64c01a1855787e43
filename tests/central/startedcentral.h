#pragma once
#include "models/records/catalogue.h"
#include "models/sync/centraladdress.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgcentral.h"
#include "privatepostgres.h"
#include <QUuid>

// A central of one's own, ready for consoles: every role may write every table but those of the administrator.
class StartedCentral {
public:
    explicit StartedCentral(const PrivatePostgres::Options &options = {}) : postgres(options)
    {
        syncing::PgConnection root = connection();
        syncing::centralschema::Preparation preparation = syncing::centralschema::ofNewStore();
        for (const RecordType *type : recordTypes())
            for (const char *role : {"front-office", "matching", "tutor", "paperwork", "supervisor", "administrator"}) preparation.writes[QLatin1String(role)] << QLatin1String(type->table);
        syncing::centralschema::migrate(root, preparation);
    }

    // Makes a login, with an operator of the same id, who works at a site.
    void addLogin(const QString &login, const QStringList &roles, const QString &site)
    {
        syncing::PgConnection root = connection();
        root.script(QStringLiteral("CREATE ROLE \"%1\" LOGIN IN ROLE console_operator").arg(login));
        root.run("INSERT INTO console.login (login, operator, roles, site) VALUES ($1, $1, $2::text[], $3)", {login, syncing::arrayText(roles), site});
        root.run("INSERT INTO console.operator (id, username, full_name, roles, site, active) VALUES ($1, $1, $1, to_jsonb($2::text[]), $3, true)", {login, syncing::arrayText(roles), site});
    }
    syncing::PgConnection::Parameters parameters(const QString &login) const { return syncing::PgConnection::parametersIn(postgres.address(login)); }
    // As a console keeps it.
    syncing::CentralAddress address(const QString &login) const
    {
        syncing::CentralAddress there;
        there.hosts = {{postgres.folder(), postgres.port()}};
        there.login = login;
        there.tls = syncing::CentralAddress::Tls::None;
        return there;
    }
    // As the owner of the server, for looking and for mischief.
    syncing::PgConnection connection() const { return syncing::PgConnection(parameters(QStringLiteral("postgres")), {}, std::chrono::seconds(30)); }
    std::unique_ptr<syncing::PgCentral> central(const QString &login) const 
    {
        auto line = std::make_unique<syncing::PgCentral>(parameters(login), QString());
        for (const char *device : {"laptop-3", "laptop-2", "laptop-1"}) line->hello({QLatin1String(device), {}, {}, 10, {}});
        return line;
    }

    PrivatePostgres postgres;
};
