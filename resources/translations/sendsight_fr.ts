<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The last refresh failed.</source>
        <translation>La dernière actualisation a échoué.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>pas encore actualisé</translation>
    </message>
    <message>
        <source>Refresh to read this account&apos;s campaigns.</source>
        <translation>Actualisez pour lire les campagnes de ce compte.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>À actualiser</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}</source>
        <translation>Actualisation&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Pas encore actualisé</translation>
    </message>
    <message>
        <source>Last complete refresh: {time}</source>
        <translation>Dernière actualisation complète&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>When the campaign was sent</source>
        <translation>Date d’envoi de la campagne</translation>
    </message>
    <message>
        <source>Messages accepted for sending</source>
        <translation>Messages acceptés à l’envoi</translation>
    </message>
    <message>
        <source>As reported; in italics: sends minus bounced</source>
        <translation>Tels que communiqués&#xa0;; en italique&#xa0;: envois moins rebonds</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID de campagne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Provider&apos;s status</source>
        <translation>Statut fournisseur</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Last click</source>
        <translation>Dernier clic</translation>
    </message>
    <message>
        <source>Newest stored click</source>
        <translation>Clic enregistré le plus récent</translation>
    </message>
    <message>
        <source>Counters read</source>
        <translation>Compteurs lus</translation>
    </message>
    <message>
        <source>When the counters were last read</source>
        <translation>Dernière lecture des compteurs</translation>
    </message>
    <message>
        <source>Details read</source>
        <translation>Détails lus</translation>
    </message>
    <message>
        <source>When links, breakdowns and clicks were last read</source>
        <translation>Dernière lecture des liens, des répartitions et des clics</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Your own stars</source>
        <translation>Vos propres favoris</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation>Vos propres étiquettes</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>sans base</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>As reported, never an estimate</source>
        <translation>Tel que communiqué, jamais estimé</translation>
    </message>
    <message>
        <source>{provider} does not report this.</source>
        <translation>{provider} ne communique pas cette donnée.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyée.</translation>
    </message>
    <message>
        <source>{provider} did not report this for the campaign.</source>
        <translation>{provider} n’a pas communiqué cette donnée pour la campagne.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>New clicks have not been checked yet.</source>
        <translation>Les nouveaux clics n’ont pas encore été vérifiés.</translation>
    </message>
    <message>
        <source>Some clicks name no person, so people cannot be told apart.</source>
        <translation>Certains clics ne désignent personne&#xa0;: impossible de distinguer les personnes.</translation>
    </message>
    <message>
        <source>{provider} did not report clicks for the campaign.</source>
        <translation>{provider} n’a pas communiqué de clics pour la campagne.</translation>
    </message>
    <message>
        <source>Cannot be checked: there are totals only, no single clicks.</source>
        <translation>Non vérifiable&#xa0;: seuls des totaux existent, pas de clics individuels.</translation>
    </message>
    <message>
        <source>No base: 0 {base}.</source>
        <translation>Sans base&#xa0;: 0 {base}.</translation>
    </message>
    <message>
        <source>{count} unknown: {why}</source>
        <translation>{count}, inconnu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Derived: {sends} sends minus {bounced} bounced</source>
        <translation>Calculé&#xa0;: {sends} envois moins {bounced} rebonds</translation>
    </message>
    <message>
        <source>{n} likely automatic left out</source>
        <translation>{n} probablement automatiques, exclus</translation>
    </message>
    <message>
        <source>{n} suspect ones still counted</source>
        <translation>{n} suspects, toujours comptés</translation>
    </message>
    <message>
        <source>{n} reported clicks are not in the click log and could not be checked</source>
        <translation>{n} clics communiqués sont absents du journal des clics et n’ont pas pu être vérifiés</translation>
    </message>
    <message>
        <source>{provider} wrote “{text}”, which cannot be read as a time.</source>
        <translation>{provider} a écrit «&#xa0;{text}&#xa0;», qui ne peut être lu comme une date.</translation>
    </message>
    <message>
        <source>Not sent, or the provider does not say when.</source>
        <translation>Pas envoyée, ou le fournisseur n’indique pas quand.</translation>
    </message>
    <message>
        <source>{time}
The provider names no time zone; the account&apos;s zone is assumed.</source>
        <translation>{time}
Le fournisseur n’indique pas de fuseau horaire&#xa0;; celui du compte est supposé.</translation>
    </message>
    <message>
        <source>{provider} says “{word}”</source>
        <translation>{provider} indique «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Added up over the campaigns that report it.</source>
        <translation>Additionné sur les campagnes qui le communiquent.</translation>
    </message>
    <message>
        <source>Never added up: one person may be in several campaigns.</source>
        <translation>Jamais additionné&#xa0;: une même personne peut figurer dans plusieurs campagnes.</translation>
    </message>
    <message>
        <source>Sum over sum, of the campaigns that report both counts; the others are named.</source>
        <translation>Somme sur somme, pour les campagnes qui communiquent les deux nombres&#xa0;; les autres sont nommées.</translation>
    </message>
    <message>
        <source>Never made over several links: one person may click several.</source>
        <translation>Jamais calculé sur plusieurs liens&#xa0;: une personne peut cliquer sur plusieurs.</translation>
    </message>
    <message>
        <source>{what} / {base}</source>
        <translation>{what} / {base}</translation>
    </message>
    <message>
        <source>{what} of the link / {base} of the campaign</source>
        <translation>{what} du lien / {base} de la campagne</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>People it was meant for.</source>
        <translation>Personnes visées.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Messages accepted for sending.</source>
        <translation>Messages acceptés à l’envoi.</translation>
    </message>
    <message>
        <source>As reported; where it is not, sends minus bounced.</source>
        <translation>Tel que communiqué&#xa0;; sinon, envois moins rebonds.</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>Messages that could not be delivered.</source>
        <translation>Messages qui n’ont pas pu être délivrés.</translation>
    </message>
    <message>
        <source>Hard bounces</source>
        <translation>Hard bounces</translation>
    </message>
    <message>
        <source>Bounced for good.</source>
        <translation>Rebonds définitifs.</translation>
    </message>
    <message>
        <source>Soft bounces</source>
        <translation>Soft bounces</translation>
    </message>
    <message>
        <source>Bounced for the time being.</source>
        <translation>Rebonds temporaires.</translation>
    </message>
    <message>
        <source>All opens, repeats and automatic ones included.</source>
        <translation>Toutes les ouvertures, répétées et automatiques comprises.</translation>
    </message>
    <message>
        <source>People who opened; mail programs that load pictures by themselves inflate it.</source>
        <translation>Personnes qui ont ouvert&#xa0;; gonflé par les messageries qui chargent elles-mêmes les images.</translation>
    </message>
    <message>
        <source>All clicks, repeats included.</source>
        <translation>Tous les clics, répétés compris.</translation>
    </message>
    <message>
        <source>People who clicked at least once.</source>
        <translation>Personnes qui ont cliqué au moins une fois.</translation>
    </message>
    <message>
        <source>Opt-outs that followed this campaign.</source>
        <translation>Désabonnements à la suite de cette campagne.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Plaintes</translation>
    </message>
    <message>
        <source>Messages marked as spam.</source>
        <translation>Messages marqués comme spam.</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Messages passed on.</source>
        <translation>Messages transférés.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Messages on their way.</source>
        <translation>Messages en route.</translation>
    </message>
    <message>
        <source>As reported; where they are not, those in the click log.</source>
        <translation>Tel que communiqué&#xa0;; sinon, ceux du journal des clics.</translation>
    </message>
    <message>
        <source>Clicks less the likely automatic ones.</source>
        <translation>Clics moins les probablement automatiques.</translation>
    </message>
    <message>
        <source>Clickers less those of whom only automatic clicks are known.</source>
        <translation>Cliqueurs moins ceux dont seuls des clics automatiques sont connus.</translation>
    </message>
    <message>
        <source>Automatic clicks</source>
        <translation>Clics automatiques</translation>
    </message>
    <message>
        <source>Clicks in the log that the rules hold for likely automatic.</source>
        <translation>Clics du journal que les règles tiennent pour probablement automatiques.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiques</translation>
    </message>
    <message>
        <source>Suspect clicks</source>
        <translation>Clics suspects</translation>
    </message>
    <message>
        <source>Clicks with some sign of a scanner, too weak to leave them out.</source>
        <translation>Clics avec des signes de scanner, trop faibles pour les exclure.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>Openers are inflated by mail programs that load pictures by themselves.</source>
        <translation>Les ouvreurs sont gonflés par les messageries qui chargent elles-mêmes les images.</translation>
    </message>
    <message>
        <source>Click rate (delivered)</source>
        <translation>Taux de clics (délivrés)</translation>
    </message>
    <message>
        <source>Click rate (delivered), human</source>
        <translation>Taux de clics (délivrés), humains</translation>
    </message>
    <message>
        <source>Click rate (sent)</source>
        <translation>Taux de clics (envoyés)</translation>
    </message>
    <message>
        <source>Click rate (sent), human</source>
        <translation>Taux de clics (envoyés), humains</translation>
    </message>
    <message>
        <source>Click-to-open (openers)</source>
        <translation>Réactivité (ouvreurs)</translation>
    </message>
    <message>
        <source>Click-to-open (openers), human</source>
        <translation>Réactivité (ouvreurs), humains</translation>
    </message>
    <message>
        <source>Opt-out rate (delivered)</source>
        <translation>Taux de désabonnement (délivrés)</translation>
    </message>
    <message>
        <source>Opt-out rate (sent)</source>
        <translation>Taux de désabonnement (envoyés)</translation>
    </message>
    <message>
        <source>Opt-out rate (openers)</source>
        <translation>Taux de désabonnement (ouvreurs)</translation>
    </message>
    <message>
        <source>Complaint rate (delivered)</source>
        <translation>Taux de plaintes (délivrés)</translation>
    </message>
    <message>
        <source>Complaint rate (sent)</source>
        <translation>Taux de plaintes (envoyés)</translation>
    </message>
    <message>
        <source>Complaint rate (openers)</source>
        <translation>Taux de plaintes (ouvreurs)</translation>
    </message>
    <message>
        <source>Open rate (delivered)</source>
        <translation>Taux d’ouverture (délivrés)</translation>
    </message>
    <message>
        <source>Open rate (sent)</source>
        <translation>Taux d’ouverture (envoyés)</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>désabonnements</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>plaintes</translation>
    </message>
    <message>
        <source>human clickers</source>
        <translation>cliqueurs humains</translation>
    </message>
    <message>
        <source>Delivery rate (sent)</source>
        <translation>Délivrabilité (envoyés)</translation>
    </message>
    <message>
        <source>For text messages without a receipt the delivery is not known.</source>
        <translation>Pour les SMS sans accusé de réception, la remise est inconnue.</translation>
    </message>
    <message>
        <source>Bounce rate (sent)</source>
        <translation>Taux de rebond (envoyés)</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebonds</translation>
    </message>
    <message>
        <source>Clicks per clicker</source>
        <translation>Clics par cliqueur</translation>
    </message>
    <message>
        <source>Above about three on many links, look at the automatic clicks.</source>
        <translation>Au-delà de trois environ avec beaucoup de liens, regardez les clics automatiques.</translation>
    </message>
    <message>
        <source>Clicks per clicker, human</source>
        <translation>Clics par cliqueur, humains</translation>
    </message>
    <message>
        <source>Link click rate (delivered)</source>
        <translation>Taux de clics du lien (délivrés)</translation>
    </message>
    <message>
        <source>Link click rate (delivered), human</source>
        <translation>Taux de clics du lien (délivrés), humains</translation>
    </message>
    <message>
        <source>Link click rate (sent)</source>
        <translation>Taux de clics du lien (envoyés)</translation>
    </message>
    <message>
        <source>Link click rate (sent), human</source>
        <translation>Taux de clics du lien (envoyés), humains</translation>
    </message>
    <message>
        <source>Link click-to-open (openers)</source>
        <translation>Réactivité du lien (ouvreurs)</translation>
    </message>
    <message>
        <source>Link click-to-open (openers), human</source>
        <translation>Réactivité du lien (ouvreurs), humains</translation>
    </message>
    <message>
        <source>{counts}, 95 %: {low}-{high}</source>
        <translation>{counts}, 95&#xa0;%&#xa0;: {low}-{high}</translation>
    </message>
    <message>
        <source>A small sample: the rate may as well be anywhere in between.</source>
        <translation>Petit échantillon&#xa0;: le taux peut se situer n’importe où dans cet intervalle.</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} sur {n} {base}</translation>
    </message>
    <message>
        <source>{k} {what} by {n} {base}</source>
        <translation>{k} {what} pour {n} {base}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Left out, because they do not report it:</source>
        <translation>Exclues, car elles ne communiquent pas cette donnée&#xa0;:</translation>
    </message>
    <message>
        <source>Total of {n}</source>
        <translation>Total de {n}</translation>
    </message>
    <message>
        <source>Total of {campaigns}</source>
        <translation>Total&#xa0;: {campaigns}</translation>
    </message>
    <message>
        <source>People are never added up: one person may be in several campaigns.</source>
        <translation>Les personnes ne s’additionnent jamais&#xa0;: une même personne peut figurer dans plusieurs campagnes.</translation>
    </message>
    <message>
        <source>None of these campaigns reports it.</source>
        <translation>Aucune de ces campagnes ne communique cette donnée.</translation>
    </message>
    <message>
        <source>None of these campaigns has both counts.</source>
        <translation>Aucune de ces campagnes n’a les deux nombres.</translation>
    </message>
    <message>
        <source>{above} {what} / {below} {base}, sum over sum</source>
        <translation>{above} {what} / {below} {base}, somme sur somme</translation>
    </message>
    <message>
        <source>None of these campaigns reports a cost.</source>
        <translation>Aucune de ces campagnes ne communique de coût.</translation>
    </message>
    <message>
        <source>Different currencies are not added: {sums}</source>
        <translation>Les devises différentes ne s’additionnent pas&#xa0;: {sums}</translation>
    </message>
    <message>
        <source>Over {campaigns}</source>
        <translation>Sur {campaigns}</translation>
    </message>
    <message>
        <source>{n} labels together</source>
        <translation>{n} valeurs regroupées</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many messages</comment>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Click rate, human</source>
        <translation>Taux de clics, humains</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Taux de clics</translation>
    </message>
    <message>
        <source>Clickers, human</source>
        <translation>Cliqueurs, humains</translation>
    </message>
    <message>
        <source>Clickers</source>
        <translation>Cliqueurs</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Désabonnements</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns</source>
        <translation>{k} sur {n} campagnes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>{rate} of sent</source>
        <translation>{rate} des envoyés</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>Not reported everywhere: what was sent less what bounced is counted.</source>
        <translation>Non communiqué partout&#xa0;: on compte les envois moins les rebonds.</translation>
    </message>
    <message>
        <source>The same person may have clicked in several campaigns, so clickers are never added up.</source>
        <translation>Une même personne peut avoir cliqué dans plusieurs campagnes&#xa0;; les cliqueurs ne s’additionnent donc jamais.</translation>
    </message>
    <message>
        <source>people are not added</source>
        <translation>personnes non additionnées</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>counted from the click log</source>
        <translation>compté d’après le journal des clics</translation>
    </message>
    <message>
        <source>click log of {k} of {n} campaigns</source>
        <translation>journal des clics de {k} sur {n} campagnes</translation>
    </message>
    <message>
        <source>The provider reports clickers only; each click is in its log.</source>
        <translation>Le fournisseur ne communique que les cliqueurs&#xa0;; chaque clic figure dans son journal.</translation>
    </message>
    <message>
        <source>{n} human</source>
        <translation>{n} humains</translation>
    </message>
    <message>
        <source>{n} automatic</source>
        <translation>{n} automatiques</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns could be checked.</source>
        <translation>{k} sur {n} campagnes ont pu être vérifiées.</translation>
    </message>
    <message>
        <source>Clicks, human</source>
        <translation>Clics, humains</translation>
    </message>
    <message>
        <source>{k} automatic of {n}</source>
        <translation>{k} automatiques sur {n}</translation>
    </message>
    <message>
        <source>{k} of {n} {base}</source>
        <translation>{k} sur {n} {base}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Part&#xa0;: sur total</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date/heure</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Weekday (1 = Monday)</source>
        <translation>Jour (1 = lundi)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Hours since the send</source>
        <translation>Heures depuis l’envoi</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Depuis l’envoi</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Unique opens</source>
        <translation>Ouvertures uniques</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Clics uniques</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>De (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>À (95&#xa0;%)</translation>
    </message>
    <message>
        <source>These figures count people, and people of several campaigns cannot be added. Select one campaign to see them.</source>
        <translation>Ces chiffres comptent des personnes, et les personnes de plusieurs campagnes ne s’additionnent pas. Sélectionnez une campagne pour les voir.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns report this.</source>
        <translation>{k} sur {n} campagnes communiquent cette donnée.</translation>
    </message>
    <message>
        <source>Counted from the click log.</source>
        <translation>Compté d’après le journal des clics.</translation>
    </message>
    <message>
        <source>As they were at each refresh; what happened in between is not known.</source>
        <translation>Tels qu’ils étaient à chaque actualisation&#xa0;; ce qui s’est passé entre-temps est inconnu.</translation>
    </message>
    <message>
        <source>Not drawn, since far above: {names}.</source>
        <translation>Non tracé, car bien au-dessus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Counters at each refresh</source>
        <translation>Compteurs à chaque actualisation</translation>
    </message>
    <message>
        <source>Select one campaign to see how its counters grew.</source>
        <translation>Sélectionnez une campagne pour voir l’évolution de ses compteurs.</translation>
    </message>
    <message>
        <source>No counters have been read yet.</source>
        <translation>Aucun compteur n’a encore été lu.</translation>
    </message>
    <message>
        <source>The counters are as they were read on {time}. What a later refresh finds is drawn here.</source>
        <translation>Les compteurs sont ceux lus le {time}. Les lectures suivantes seront tracées ici.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>The provider gives no address for this link.</source>
        <translation>Le fournisseur n’indique pas d’adresse pour ce lien.</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, humains</translation>
    </message>
    <message>
        <source>No click with a time is stored for this link.</source>
        <translation>Aucun clic daté n’est enregistré pour ce lien.</translation>
    </message>
    <message>
        <source>Cannot be checked: there is no total of human clicks to be a share of.</source>
        <translation>Non vérifiable&#xa0;: le total des clics humains, base de la part, n’existe pas.</translation>
    </message>
    <message>
        <source>The provider reports no total that this link could be a share of.</source>
        <translation>Le fournisseur ne communique aucun total dont ce lien serait une part.</translation>
    </message>
    <message>
        <source>{k} of {n} human {base}</source>
        <translation>{k} sur {n} {base} humains</translation>
    </message>
    <message>
        <source>Clicks, all</source>
        <translation>Clics, tous</translation>
    </message>
    <message>
        <source>This provider reports clickers of a link, not all its clicks.</source>
        <translation>Ce fournisseur communique les cliqueurs d’un lien, pas tous ses clics.</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of this link are not known.</source>
        <translation>Non vérifiable&#xa0;: les clics individuels de ce lien sont inconnus.</translation>
    </message>
    <message>
        <source>One person may click several links, so clickers are not added.</source>
        <translation>Une personne peut cliquer sur plusieurs liens&#xa0;; les cliqueurs ne s’additionnent donc pas.</translation>
    </message>
    <message>
        <source>Cannot be checked: the people behind this link&apos;s clicks are not known.</source>
        <translation>Non vérifiable&#xa0;: les auteurs des clics de ce lien sont inconnus.</translation>
    </message>
    <message>
        <source>People with at least one click that is not likely automatic.</source>
        <translation>Personnes avec au moins un clic qui n’est pas probablement automatique.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not reported.</source>
        <translation>Les personnes qui ont cliqué sur ce lien ne sont pas communiquées.</translation>
    </message>
    <message>
        <source>People who clicked this link at least once.</source>
        <translation>Personnes qui ont cliqué au moins une fois sur ce lien.</translation>
    </message>
    <message>
        <source>Not known for this campaign: {base}.</source>
        <translation>Inconnu pour cette campagne&#xa0;: {base}.</translation>
    </message>
    <message>
        <source>1 link without this count is left out.</source>
        <translation>1 lien sans ce nombre est exclu.</translation>
    </message>
    <message>
        <source>{n} links without this count are left out.</source>
        <translation>{n} liens sans ce nombre sont exclus.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>The provider does not tell which link was clicked.</source>
        <translation>Le fournisseur n’indique pas le lien cliqué.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>The provider&apos;s own id of the recipient, or a keyed hash where that would be an address or number.</source>
        <translation>Identifiant du destinataire chez le fournisseur, ou empreinte à clé s’il s’agissait d’une adresse ou d’un numéro.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Where the address of the click is registered, or as the provider tells</source>
        <translation>Là où l’adresse du clic est enregistrée, ou selon le fournisseur</translation>
    </message>
    <message>
        <source>More than 1 where the provider keeps one counter a recipient; the time is then that of the first</source>
        <translation>Plus de 1 si le fournisseur tient un compteur par destinataire&#xa0;; la date est alors celle du premier</translation>
    </message>
    <message>
        <source>Automatic?</source>
        <translation>Automatique&#xa0;?</translation>
    </message>
    <message>
        <source>How likely the click is automatic, 0 to 100, and the rules that say so</source>
        <translation>Probabilité que le clic soit automatique, de 0 à 100, et règles qui l’indiquent</translation>
    </message>
    <message>
        <source>No sign of an automatic click.</source>
        <translation>Aucun signe de clic automatique.</translation>
    </message>
    <message>
        <source>The provider gives no time for this click.</source>
        <translation>Le fournisseur n’indique pas de date pour ce clic.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot;, which is no time.</source>
        <translation>Le fournisseur a écrit «&#xa0;{raw}&#xa0;», qui n’est pas une date.</translation>
    </message>
    <message>
        <source>{time}. The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>{time}. Le fournisseur a écrit «&#xa0;{raw}&#xa0;» sans fuseau horaire&#xa0;; celui du compte a été retenu.</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation>Pays&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Device: {value}</source>
        <translation>Appareil&#xa0;: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>Système&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>Navigateur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Lien&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>Personne&#xa0;: {value}</translation>
    </message>
    <message>
        <source>recipient&apos;s country</source>
        <translation>pays du destinataire</translation>
    </message>
    <message>
        <source>{day} {hour} ({zone})</source>
        <translation>{day} {hour} ({zone})</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} et {n} de plus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clics dans le journal&#xa0;: {a} probablement automatiques ({share}), {s} suspects.</translation>
    </message>
    <message>
        <source>{n} clicks picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clics choisis&#xa0;: {a} probablement automatiques ({share}), {s} suspects.</translation>
    </message>
    <message>
        <source>{n} click in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clic dans le journal&#xa0;: {a} probablement automatique ({share}), {s} suspect.</translation>
    </message>
    <message>
        <source>{n} click picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clic choisi&#xa0;: {a} probablement automatique ({share}), {s} suspect.</translation>
    </message>
    <message>
        <source>{share} of the clicks came within five seconds of the delivery or send: scanners are likely at work.</source>
        <translation>{share} des clics sont arrivés dans les cinq secondes après la remise ou l’envoi&#xa0;: des scanners sont probablement à l’œuvre.</translation>
    </message>
    <message>
        <source>1 click has no time.</source>
        <translation>1 clic n’a pas de date.</translation>
    </message>
    <message>
        <source>{n} clicks have no time.</source>
        <translation>{n} clics n’ont pas de date.</translation>
    </message>
    <message>
        <source>1 click does not tell which link.</source>
        <translation>1 clic n’indique pas le lien.</translation>
    </message>
    <message>
        <source>{n} clicks do not tell which link.</source>
        <translation>{n} clics n’indiquent pas le lien.</translation>
    </message>
    <message>
        <source>1 click names no person.</source>
        <translation>1 clic ne désigne personne.</translation>
    </message>
    <message>
        <source>{n} clicks name no person.</source>
        <translation>{n} clics ne désignent personne.</translation>
    </message>
    <message>
        <source>1 click has no country.</source>
        <translation>1 clic n’a pas de pays.</translation>
    </message>
    <message>
        <source>{n} clicks have no country.</source>
        <translation>{n} clics n’ont pas de pays.</translation>
    </message>
    <message>
        <source>1 campaign has new clicks that are not checked yet.</source>
        <translation>1 campagne a de nouveaux clics pas encore vérifiés.</translation>
    </message>
    <message>
        <source>{n} campaigns have new clicks that are not checked yet.</source>
        <translation>{n} campagnes ont de nouveaux clics pas encore vérifiés.</translation>
    </message>
    <message>
        <source>1 campaign cannot be checked: its provider gives totals only.</source>
        <translation>1 campagne n’est pas vérifiable&#xa0;: son fournisseur ne donne que des totaux.</translation>
    </message>
    <message>
        <source>{n} campaigns cannot be checked: their providers give totals only.</source>
        <translation>{n} campagnes ne sont pas vérifiables&#xa0;: leurs fournisseurs ne donnent que des totaux.</translation>
    </message>
    <message>
        <source>The provider&apos;s total and the log agree.</source>
        <translation>Le total du fournisseur et le journal concordent.</translation>
    </message>
    <message>
        <source>The provider reports {n} clicks, the log holds {k}.</source>
        <translation>Le fournisseur communique {n} clics, le journal en contient {k}.</translation>
    </message>
    <message>
        <source>The provider reports {n} click, the log holds {k}.</source>
        <translation>Le fournisseur communique {n} clic, le journal en contient {k}.</translation>
    </message>
    <message>
        <source>{provider} keeps one row a recipient: how often the links were clicked, and the time of the first click.</source>
        <translation>{provider} tient une ligne par destinataire&#xa0;: nombre de clics sur les liens et date du premier clic.</translation>
    </message>
    <message>
        <source>Nothing is reported for this yet.</source>
        <translation>Rien n’est encore communiqué à ce sujet.</translation>
    </message>
    <message>
        <source>No click is stored for this campaign.</source>
        <translation>Aucun clic n’est enregistré pour cette campagne.</translation>
    </message>
    <message>
        <source>The provider tells no country of these clicks.</source>
        <translation>Le fournisseur n’indique pas le pays de ces clics.</translation>
    </message>
    <message>
        <source>The provider tells no device of these clicks.</source>
        <translation>Le fournisseur n’indique pas l’appareil de ces clics.</translation>
    </message>
    <message>
        <source>The provider tells no operating system of these clicks.</source>
        <translation>Le fournisseur n’indique pas le système d’exploitation de ces clics.</translation>
    </message>
    <message>
        <source>The provider tells no browser of these clicks.</source>
        <translation>Le fournisseur n’indique pas le navigateur de ces clics.</translation>
    </message>
    <message>
        <source>The provider does not tell this of these clicks.</source>
        <translation>Le fournisseur n’indique pas cette donnée pour ces clics.</translation>
    </message>
    <message>
        <source>No link of this campaign has been reported.</source>
        <translation>Aucun lien de cette campagne n’a été communiqué.</translation>
    </message>
    <message>
        <source>The provider gives no time for these clicks.</source>
        <translation>Le fournisseur n’indique pas de date pour ces clics.</translation>
    </message>
    <message>
        <source>No stored click matches what is picked.</source>
        <translation>Aucun clic enregistré ne correspond au choix.</translation>
    </message>
    <message>
        <source>This campaign has not been sent.</source>
        <translation>Cette campagne n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The details have not been read yet. Refresh to read them.</source>
        <translation>Les détails n’ont pas encore été lus. Actualisez pour les lire.</translation>
    </message>
    <message>
        <source>Not drawn, since years away from the others: {k} clicks.</source>
        <translation>Non tracés, car à des années des autres&#xa0;: {k} clics.</translation>
    </message>
    <message>
        <source>Only {n} steps are drawn; {k} clicks lie far away from them.</source>
        <translation>Seuls {n} pas sont tracés&#xa0;; {k} clics en sont très éloignés.</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation>Version {label}</translation>
    </message>
    <message>
        <source>{version}, the provider&apos;s winner</source>
        <translation>{version}, gagnante selon le fournisseur</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} envoyés</translation>
    </message>
    <message>
        <source>{n} opener</source>
        <translation>{n} ouvreur</translation>
    </message>
    <message>
        <source>{n} openers</source>
        <translation>{n} ouvreurs</translation>
    </message>
    <message>
        <source>{n} clicker</source>
        <translation>{n} cliqueur</translation>
    </message>
    <message>
        <source>{n} clickers</source>
        <translation>{n} cliqueurs</translation>
    </message>
    <message>
        <source>{n} click</source>
        <translation>{n} clic</translation>
    </message>
    <message>
        <source>{n} clicks</source>
        <translation>{n} clics</translation>
    </message>
    <message>
        <source>{n} opt-out</source>
        <translation>{n} désabonnement</translation>
    </message>
    <message>
        <source>{n} opt-outs</source>
        <translation>{n} désabonnements</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>{rate} of each version, with 95 % intervals</source>
        <translation>{rate} de chaque version, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>All clicks count here: automatic ones are not known by version.</source>
        <translation>Tous les clics comptent ici&#xa0;: les clics automatiques ne sont pas connus par version.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address or number where the account keeps it, else an id or keyed hash</source>
        <translation>Adresse ou numéro si le compte les conserve, sinon identifiant ou empreinte à clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Likely automatic ones are left out</source>
        <translation>Les clics probablement automatiques sont exclus</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humains</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Premier clic</translation>
    </message>
    <message>
        <source>These clicks have no time.</source>
        <translation>Ces clics n’ont pas de date.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>clickers</source>
        <translation>cliqueurs</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvertures</translation>
    </message>
    <message>
        <source>openers</source>
        <translation>ouvreurs</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>délivrés</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvertures</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>Ouvreurs</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Counted from the click log</source>
        <translation>Compté d’après le journal des clics</translation>
    </message>
    <message>
        <source>Delivered (reported)</source>
        <translation>Délivrés (communiqués)</translation>
    </message>
    <message>
        <source>Sent, as the provider wrote it</source>
        <translation>Envoyé, tel qu’écrit par le fournisseur</translation>
    </message>
    <message>
        <source>Share: count</source>
        <translation>Part&#xa0;: nombre</translation>
    </message>
    <message>
        <source>Share: counted</source>
        <translation>Part&#xa0;: unité comptée</translation>
    </message>
    <message>
        <source>{count} (campaign)</source>
        <translation>{count} (campagne)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>ID de clic</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>Adresse e-mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Time, as the provider wrote it</source>
        <translation>Date/heure, telle qu’écrite par le fournisseur</translation>
    </message>
    <message>
        <source>These rows name nobody.</source>
        <translation>Ces lignes ne nomment personne.</translation>
    </message>
    <message>
        <source>No account here keeps personal data, so there is none to include.</source>
        <translation>Aucun compte ici ne conserve de données personnelles&#xa0;; il n’y a donc rien à inclure.</translation>
    </message>
    <message>
        <source>fractions of 1; each column&apos;s name says of what</source>
        <translation>fractions de 1&#xa0;; le nom de chaque colonne dit de quoi</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), recommended</source>
        <translation>Classeur Excel (XLSX), recommandé</translation>
    </message>
    <message>
        <source>Excel on this computer (CSV)</source>
        <translation>Excel sur cet ordinateur (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet, international (CSV)</source>
        <translation>Tableur, international (CSV)</translation>
    </message>
    <message>
        <source>For programs (CSV)</source>
        <translation>Pour programmes (CSV)</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Texte tabulé (TSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Pour programmes (JSON)</translation>
    </message>
    <message>
        <source>For data tools (Parquet)</source>
        <translation>Pour outils de données (Parquet)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC.</source>
        <translation>Les dates sont au format ISO 8601 en UTC.</translation>
    </message>
    <message>
        <source>A list with one object a row, in UTF-8. What is not reported is null.</source>
        <translation>Une liste avec un objet par ligne, en UTF-8. Ce qui n’est pas communiqué vaut null.</translation>
    </message>
    <message>
        <source>Typed columns under their stable names, compressed. Reads fast in data tools.</source>
        <translation>Colonnes typées sous leurs noms stables, compressées. Lecture rapide dans les outils de données.</translation>
    </message>
    <message>
        <source>Times are instants in UTC.</source>
        <translation>Les heures sont des instants en UTC.</translation>
    </message>
    <message>
        <source>Cells are separated by {cells}, decimals have a {mark}.</source>
        <translation>Séparateur des cellules&#xa0;: {cells}. Séparateur décimal&#xa0;: {mark}.</translation>
    </message>
    <message>
        <source>UTF-8, marked so that Excel shows accents right.</source>
        <translation>UTF-8, marqué pour qu’Excel affiche bien les accents.</translation>
    </message>
    <message>
        <source>UTF-8.</source>
        <translation>UTF-8.</translation>
    </message>
    <message>
        <source>Times are those of {zone}, and a column says so.</source>
        <translation>Les dates sont celles de {zone}, une colonne le précise.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front.</source>
        <translation>Les textes qu’un tableur exécuterait comme une formule sont précédés d’une apostrophe.</translation>
    </message>
    <message>
        <source>Texts stay as they came: do not open the file in a spreadsheet.</source>
        <translation>Les textes restent tels quels&#xa0;: n’ouvrez pas le fichier dans un tableur.</translation>
    </message>
    <message>
        <source>Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “{sheet}” tells filters, period and accounts.</source>
        <translation>Les nombres sont des nombres, les taux des pourcentages, et aucun texte ne s’exécute comme formule. Une feuille «&#xa0;{sheet}&#xa0;» indique filtres, période et comptes.</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Les heures sont celles de {zone}.</translation>
    </message>
    <message>
        <source>{n} campaigns</source>
        <translation>{n} campagnes</translation>
    </message>
    <message>
        <source>The campaign “{name}”</source>
        <translation>La campagne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The {n} campaigns in the detail pane</source>
        <translation>Les {n} campagnes du volet de détail</translation>
    </message>
    <message>
        <source>The one campaign in the list ({period})</source>
        <translation>L’unique campagne de la liste ({period})</translation>
    </message>
    <message>
        <source>All {n} campaigns in the list ({period})</source>
        <translation>Les {n} campagnes de la liste ({period})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Répartitions</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Journal des clics</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Qui a cliqué</translation>
    </message>
    <message>
        <source>Too many rows are selected. Choose “This view” instead.</source>
        <translation>Trop de lignes sont sélectionnées. Choisissez plutôt «&#xa0;Cette vue&#xa0;».</translation>
    </message>
    <message>
        <source>The selected rows are being read.</source>
        <translation>Lecture des lignes sélectionnées en cours.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>il y a {n}&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}&#xa0;s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}&#xa0;h {m}&#xa0;min</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>Detail &amp;pane</source>
        <translation>&amp;Volet de détail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Both days are included, in the time of {zone}.</source>
        <translation>Les deux jours sont inclus, à l’heure de {zone}.</translation>
    </message>
    <message>
        <source>The logo could not be read: {why}. The report has none.</source>
        <translation>Le logo n’a pas pu être lu&#xa0;: {why}. Le rapport n’en contient pas.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB. The report has none.</source>
        <translation>Le logo dépasse 10&#xa0;Mo. Le rapport n’en contient pas.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPG or SVG picture that can be read. The report has none.</source>
        <translation>Le logo n’est pas une image PNG, JPG ou SVG lisible. Le rapport n’en contient pas.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>No campaign was sent in this time, or none was selected.</source>
        <translation>Aucune campagne n’a été envoyée pendant cette période, ou aucune n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>Rapport de campagne</translation>
    </message>
    <message>
        <source>Data of {stamp}</source>
        <translation>Données du {stamp}</translation>
    </message>
    <message>
        <source>No data read yet</source>
        <translation>Aucune donnée lue pour l’instant</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyée</translation>
    </message>
    <message>
        <source>Sent on {moment}</source>
        <translation>Envoi le {moment}</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Envoi le {day}</translation>
    </message>
    <message>
        <source>Sent {first} to {last}</source>
        <translation>Envois du {first} au {last}</translation>
    </message>
    <message>
        <source>95 %: the interval in which the true rate lies (Wilson).</source>
        <translation>95&#xa0;%&#xa0;: l’intervalle où se situe le taux réel (Wilson).</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>Il n’y a pas de période antérieure à comparer.</translation>
    </message>
    <message>
        <source>Both periods hold the campaigns sent in them, with all their clicks so far; earlier campaigns have had more time for theirs.</source>
        <translation>Les deux périodes contiennent les campagnes qui y ont été envoyées, avec tous leurs clics à ce jour&#xa0;; les campagnes antérieures ont eu plus de temps pour les leurs.</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Par rapport à la période précédente</translation>
    </message>
    <message>
        <source>When people clicked</source>
        <translation>Quand les gens ont cliqué</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The charts count the stored clicks that have a time: {drawn}. The key figure comes from the providers&apos; reports: {told}, reported for {k} of {n} campaigns.</source>
        <translation>Les graphiques comptent les clics enregistrés et datés&#xa0;: {drawn}. Le chiffre clé vient des rapports des fournisseurs&#xa0;: {told}, communiqué pour {k} des {n} campagnes.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Audience in figures</source>
        <translation>L’audience en chiffres</translation>
    </message>
    <message>
        <source>Days in {zone}.</source>
        <translation>Jours selon {zone}.</translation>
    </message>
    <message>
        <source>Clicks day by day</source>
        <translation>Clics jour par jour</translation>
    </message>
    <message>
        <source>What the providers do not report</source>
        <translation>Ce que les fournisseurs ne communiquent pas</translation>
    </message>
    <message>
        <source>Campaigns that lack a figure: {n}. They are left out of the totals named here, and of those only; nothing is counted as zero.</source>
        <translation>Campagnes auxquelles il manque un chiffre&#xa0;: {n}. Elles sont exclues des totaux nommés ici, et de ceux-ci seulement&#xa0;; rien n’est compté comme zéro.</translation>
    </message>
    <message>
        <source>Left out of totals</source>
        <translation>Exclues des totaux</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>A dash is a figure that is not known. Rates of several campaigns are the sum of their counts over the sum of their bases. Times are told in {zone}.</source>
        <translation>Un tiret est un chiffre inconnu. Les taux de plusieurs campagnes sont la somme de leurs nombres divisée par la somme de leurs bases. Les heures sont données selon {zone}.</translation>
    </message>
    <message>
        <source>The counts were read from {first} to {last}.</source>
        <translation>Les nombres ont été lus du {first} au {last}.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d’exploitation</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Only totals are known, so automatic clicks cannot be told apart.</source>
        <translation>Seuls les totaux sont connus&#xa0;; les clics automatiques ne peuvent donc pas être distingués.</translation>
    </message>
    <message>
        <source>in part derived</source>
        <translation>en partie calculé</translation>
    </message>
    <message>
        <source>{n} with automatic ones</source>
        <translation>{n} avec les automatiques</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95&#xa0;%&#xa0;: {interval}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{n} of {all} clicks in the log are likely automatic.</source>
        <translation>{n} des {all} clics du journal sont probablement automatiques.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks cannot be checked: {n}.</source>
        <translation>Campagnes dont les clics ne sont pas vérifiables&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>This process cannot draw charts.</source>
        <translation>Ce processus ne peut pas tracer de graphiques.</translation>
    </message>
    <message>
        <source>Write the report in a process of its own.</source>
        <translation>Écrivez le rapport dans un processus séparé.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of the report ({scripts}): they are printed as boxes. Install a font that has them, and write the report again.</source>
        <translation>Il manque à cet ordinateur une police pour certains caractères du rapport ({scripts})&#xa0;: ils sont imprimés comme des carrés. Installez une police qui les contient et réécrivez le rapport.</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>chinois, japonais ou coréen</translation>
    </message>
    <message>
        <source>emoji and other signs</source>
        <translation>emoji et autres signes</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>Charts cannot be drawn beside the window.</source>
        <translation>Les graphiques ne peuvent pas être tracés à côté de la fenêtre.</translation>
    </message>
    <message>
        <source>Use Export, PDF report, or run the recipe with sendsight-cli.</source>
        <translation>Utilisez «&#xa0;Exporter&#xa0;», «&#xa0;Rapport PDF&#xa0;», ou exécutez le modèle avec sendsight-cli.</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humains</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Clics par heure</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Clics par jour</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Clics dans le temps</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Clics depuis l’envoi</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Toutes les campagnes ensemble</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have clicks with a time.</source>
        <translation>{k} sur {n} campagnes ont des clics datés.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>La moitié des clics est arrivée en {t50}, 90&#xa0;% en {t90}.</translation>
    </message>
    <message>
        <source>Provisional: a campaign is younger than a week.</source>
        <translation>Provisoire&#xa0;: une campagne a moins d’une semaine.</translation>
    </message>
    <message>
        <source>{n} clicks came later than is shown.</source>
        <translation>{n} clics sont arrivés plus tard que la durée montrée.</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Clics par jour de la semaine et par heure</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} clics sans date sont exclus.</translation>
    </message>
    <message>
        <source>All {n} campaigns</source>
        <translation>Les {n} campagnes</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>d’après le journal</translation>
    </message>
    <message>
        <source>of {base}</source>
        <translation>des {base}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>total {n}</source>
        <translation>total {n}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>{first} to {last}: no clicks</source>
        <translation>Du {first} au {last}&#xa0;: aucun clic</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>{n} letters left out</source>
        <translation>{n} caractères omis</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (suite)</translation>
    </message>
    <message>
        <source>no base: 0 {base}</source>
        <translation>sans base&#xa0;: 0 {base}</translation>
    </message>
    <message>
        <source>{k} {what}, {n} {base}</source>
        <translation>{k} {what}, {n} {base}</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}&#xa0;points</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}&#xa0;j</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>Versions are told with all clicks: automatic ones are not known by version.</source>
        <translation>Les versions sont données avec tous les clics&#xa0;: les clics automatiques ne sont pas connus par version.</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>Le rapport n’a pas pu être généré.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reading campaigns, {n} so far</source>
        <translation>Lecture des campagnes, {n} jusqu’ici</translation>
    </message>
    <message>
        <source>Campaign {done} of {total}, {what}</source>
        <translation>Campagne {done} sur {total}, {what}</translation>
    </message>
    <message>
        <source>{what}, part {done} of {total}</source>
        <translation>{what}, partie {done} sur {total}</translation>
    </message>
    <message>
        <source>{account} waits</source>
        <translation>{account} attend</translation>
    </message>
    <message>
        <source>{reason}, next call in {time}</source>
        <translation>{reason}, prochain appel dans {time}</translation>
    </message>
    <message>
        <source>{n} rows/s</source>
        <translation>{n} lignes/s</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation>Lecture des campagnes</translation>
    </message>
    <message>
        <source>Reading links and clicks</source>
        <translation>Lecture des liens et des clics</translation>
    </message>
    <message>
        <source>Reading clicks and events</source>
        <translation>Lecture des clics et des événements</translation>
    </message>
    <message>
        <source>Reading account figures</source>
        <translation>Lecture des chiffres du compte</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totaux</translation>
    </message>
    <message>
        <source>links and clicks</source>
        <translation>liens et clics</translation>
    </message>
    <message>
        <source>Clicks and events</source>
        <translation>Clics et événements</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Chiffres du compte</translation>
    </message>
    <message>
        <source>its filters on single campaigns and clicks, which only its file has</source>
        <translation>ses filtres sur des campagnes et des clics précis, présents seulement dans son fichier</translation>
    </message>
    <message>
        <source>its columns, which are those of another table</source>
        <translation>ses colonnes, qui sont celles d’un autre tableau</translation>
    </message>
    <message>
        <source>“{name}” is open, but not all of it can be shown: {gaps}.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert, mais tout ne peut pas être affiché&#xa0;: {gaps}.</translation>
    </message>
    <message>
        <source>columns that this list has not ({names})</source>
        <translation>colonnes absentes de cette liste ({names})</translation>
    </message>
    <message>
        <source>accounts that are not in this workspace ({names})</source>
        <translation>comptes absents de cet espace de travail ({names})</translation>
    </message>
    <message>
        <source>words that no campaign has ({names})</source>
        <translation>mots qu’aucune campagne ne porte ({names})</translation>
    </message>
    <message>
        <source>a period that is not known ({names})</source>
        <translation>une période inconnue ({names})</translation>
    </message>
    <message>
        <source>its period “{title}”, shown as its present days</source>
        <translation>sa période «&#xa0;{title}&#xa0;», affichée avec les jours actuels</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>{name} enregistré&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>Saved {n} files, {name} the first: {rows}, {size}.</source>
        <translation>{n} fichiers enregistrés, {name} en premier&#xa0;: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} enregistré&#xa0;: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Des pages de chiffres clés, de graphiques et de tableaux. Elles ne nomment personne.</translation>
    </message>
    <message>
        <source>These are several tables: each becomes a file of its own.</source>
        <translation>Ce sont plusieurs tableaux&#xa0;: chacun devient un fichier.</translation>
    </message>
    <message>
        <source>Not in the file, only on screen: {names}.</source>
        <translation>Absent du fichier, seulement à l’écran&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file will say who clicked, where an account keeps that.</source>
        <translation>Le fichier dira qui a cliqué, si un compte conserve cette donnée.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvreurs</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favoris</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>rates of {base}</source>
        <translation>taux sur {base}</translation>
    </message>
    <message>
        <source>human clicks</source>
        <translation>clics humains</translation>
    </message>
    <message>
        <source>all clicks</source>
        <translation>tous les clics</translation>
    </message>
    <message>
        <source>It had been changed by hand; a copy is {path}.</source>
        <translation>Il avait été modifié à la main&#xa0;; une copie se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>ZIP of CSV files</source>
        <translation>ZIP de fichiers CSV</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Overview: summary, campaigns, links, days, breakdowns</source>
        <translation>Synthèse&#xa0;: résumé, campagnes, liens, jours, répartitions</translation>
    </message>
    <message>
        <source>Campaign report: all tables of the campaigns</source>
        <translation>Rapport de campagne&#xa0;: tous les tableaux des campagnes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>changing the note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>deleting the note</source>
        <translation>suppression de la note</translation>
    </message>
    <message>
        <source>Links, at least</source>
        <translation>Liens, au moins</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>En secondes</translation>
    </message>
    <message>
        <source>Share of the links</source>
        <translation>Part des liens</translation>
    </message>
    <message>
        <source>E-mail: seconds after delivery</source>
        <translation>E-mail&#xa0;: secondes après la remise</translation>
    </message>
    <message>
        <source>SMS: seconds after delivery</source>
        <translation>SMS&#xa0;: secondes après la remise</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personnes, au moins</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>En minutes</translation>
    </message>
    <message>
        <source>Share of the weight for SMS</source>
        <translation>Part du poids pour les SMS</translation>
    </message>
    <message>
        <source>The campaign compared with has no such rate. {why}</source>
        <translation>La campagne de référence n’a pas ce taux. {why}</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base} cannot be.</source>
        <translation>{k} {what} sur {n} {base}&#xa0;: impossible.</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <translation>hasard peu probable</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>hasard possible</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Clicks, reported</source>
        <translation>Clics, communiqués</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Click rate less that of the campaign compared with, in points</source>
        <translation>Taux de clics moins celui de la campagne de référence, en points</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n}&#xa0;points</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true difference may well be, in points (Newcombe)</source>
        <translation>Où peut se situer l’écart réel, en points (Newcombe)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Whether chance alone may well make such a difference; with several campaigns more is asked of each</source>
        <translation>Si le hasard seul peut expliquer un tel écart&#xa0;; avec plusieurs campagnes, l’exigence est plus forte pour chacune</translation>
    </message>
    <message>
        <source>The others are compared with this campaign.</source>
        <translation>Les autres sont comparées à cette campagne.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: the campaigns went out at other times, to other people, with other words.</source>
        <translation>Le hasard seul n’expliquerait guère cet écart. La cause n’est pas connue pour autant&#xa0;: les campagnes sont parties à d’autres moments, vers d’autres personnes, avec d’autres mots.</translation>
    </message>
    <message>
        <source>Chance alone may well make this difference.</source>
        <translation>Le hasard seul peut expliquer cet écart.</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Écart (points)</translation>
    </message>
    <message>
        <source>Difference, from (95 %)</source>
        <translation>Écart, de (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference, to (95 %)</source>
        <translation>Écart, à (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>{rate}, by time since the send</source>
        <translation>{rate}, selon le temps depuis l’envoi</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far, by time since the send</source>
        <translation>Part des clics observés à ce jour, selon le temps depuis l’envoi</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Clics depuis l’envoi, cumulés</translation>
    </message>
    <message>
        <source>share of clicks</source>
        <translation>part des clics</translation>
    </message>
    <message>
        <source>its send time is not known.</source>
        <translation>sa date d’envoi est inconnue.</translation>
    </message>
    <message>
        <source>no click with a time is left without the likely automatic ones.</source>
        <translation>aucun clic daté ne reste sans les probablement automatiques.</translation>
    </message>
    <message>
        <source>the provider gives no time for these clicks.</source>
        <translation>le fournisseur n’indique pas de date pour ces clics.</translation>
    </message>
    <message>
        <source>the number of {base} is not known or 0.</source>
        <translation>nombre inconnu ou nul ({base}).</translation>
    </message>
    <message>
        <source>its clicks name no person.</source>
        <translation>ses clics ne désignent personne.</translation>
    </message>
    <message>
        <source>Dashed lines are provisional: seven days have not passed.</source>
        <translation>Les lignes en pointillés sont provisoires&#xa0;: sept jours ne sont pas écoulés.</translation>
    </message>
    <message>
        <source>The axis ends at the age of the youngest, “{name}”: {age}.</source>
        <translation>L’axe s’arrête à l’âge de la plus récente, «&#xa0;{name}&#xa0;»&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>The axis ends where each campaign had 99 % of its clicks.</source>
        <translation>L’axe s’arrête là où chaque campagne avait 99&#xa0;% de ses clics.</translation>
    </message>
    <message>
        <source>Not drawn: {name}: {why}</source>
        <translation>Non tracé&#xa0;: {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now less before; of rates in percentage points</source>
        <translation>Actuel moins avant&#xa0;; pour les taux, en points de pourcentage</translation>
    </message>
    <message>
        <source>The difference as a share of the earlier value</source>
        <translation>L’écart en part de la valeur antérieure</translation>
    </message>
    <message>
        <source>Nothing to take a share of.</source>
        <translation>Aucune base pour une part.</translation>
    </message>
    <message>
        <source>Of a rate&apos;s difference, in points (Newcombe)</source>
        <translation>Pour l’écart d’un taux, en points (Newcombe)</translation>
    </message>
    <message>
        <source>No campaign of this period reports it.</source>
        <translation>Aucune campagne de cette période ne communique cette donnée.</translation>
    </message>
    <message>
        <source>{n} campaigns that do not report it are left out.</source>
        <translation>{n} campagnes qui ne la communiquent pas sont exclues.</translation>
    </message>
    <message>
        <source>One of the two periods has no such rate.</source>
        <translation>L’une des deux périodes n’a pas ce taux.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: other campaigns went to other people.</source>
        <translation>Le hasard seul n’expliquerait guère cet écart. La cause n’est pas connue pour autant&#xa0;: d’autres campagnes sont allées à d’autres personnes.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour antérieur</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Clics antérieurs</translation>
    </message>
    <message>
        <source>The table counts the campaigns sent in each period, with all their clicks up to now.</source>
        <translation>Le tableau compte les campagnes envoyées pendant chaque période, avec tous leurs clics à ce jour.</translation>
    </message>
    <message>
        <source>Clickers, openers and recipients are people and are never added up over campaigns; rates are sums over sums of the campaigns that report both counts.</source>
        <translation>Cliqueurs, ouvreurs et destinataires sont des personnes et ne s’additionnent jamais d’une campagne à l’autre&#xa0;; les taux sont des sommes sur des sommes pour les campagnes qui communiquent les deux nombres.</translation>
    </message>
    <message>
        <source>Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later period. Its click rates will rise.</source>
        <translation>Moins de sept jours, et des clics arrivent encore&#xa0;: {n} des {whole} campagnes de la période récente. Son taux de clics va augmenter.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks have no time, so that the chart lacks them: {n}.</source>
        <translation>Campagnes aux clics non datés, absents du graphique&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The oldest stored campaign was sent on {day}; earlier ones may only be missing here.</source>
        <translation>La plus ancienne campagne enregistrée a été envoyée le {day}&#xa0;; de plus anciennes peuvent simplement manquer ici.</translation>
    </message>
    <message>
        <source>“{name}” has not been read yet.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>“{name}” was last read on {time}; what came later is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» a été lu pour la dernière fois le {time}&#xa0;; la suite manque.</translation>
    </message>
    <message>
        <source>Versions of “{name}”: {verdict}</source>
        <translation>Versions de «&#xa0;{name}&#xa0;»&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Versions have totals only, so likely automatic clicks could not be left out.</source>
        <translation>Les versions n’ont que des totaux&#xa0;; les clics probablement automatiques n’ont pas pu être exclus.</translation>
    </message>
    <message>
        <source>These were not sent to randomly chosen parts of one list, so there is no verdict.</source>
        <translation>Elles n’ont pas été envoyées à des parties d’une même liste tirées au hasard&#xa0;: pas de verdict.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Autre texte</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>No web page</source>
        <translation>Aucune page web</translation>
    </message>
    <message>
        <source>Links to web pages whose address does not carry {name}.</source>
        <translation>Liens vers des pages web dont l’adresse ne contient pas {name}.</translation>
    </message>
    <message>
        <source>E-mail addresses, placeholders and other texts that lead to no page.</source>
        <translation>Adresses e-mail, variables et autres textes qui ne mènent à aucune page.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Not added: links to one page may carry several values.</source>
        <translation>Non additionné&#xa0;: les liens vers une page peuvent porter plusieurs valeurs.</translation>
    </message>
    <message>
        <source>Each campaign is counted once.</source>
        <translation>Chaque campagne est comptée une fois.</translation>
    </message>
    <message>
        <source>All clicks, automatic ones included</source>
        <translation>Tous les clics, automatiques compris</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of these links are not known.</source>
        <translation>Non vérifiable&#xa0;: les clics individuels de ces liens sont inconnus.</translation>
    </message>
    <message>
        <source>The providers report no clicks of these links.</source>
        <translation>Les fournisseurs ne communiquent pas de clics pour ces liens.</translation>
    </message>
    <message>
        <source>Of {n} of {links} links the click log is counted: the provider reports no clicks.</source>
        <translation>Pour {n} des {links} liens, le journal des clics est compté&#xa0;: le fournisseur ne communique pas de clics.</translation>
    </message>
    <message>
        <source>People who clicked the one link behind this row.</source>
        <translation>Personnes qui ont cliqué sur l’unique lien de cette ligne.</translation>
    </message>
    <message>
        <source>Several campaigns lead here; one person may have clicked in each.</source>
        <translation>Plusieurs campagnes mènent ici&#xa0;; une même personne peut avoir cliqué dans chacune.</translation>
    </message>
    <message>
        <source>Several links lead here; one person may have clicked each.</source>
        <translation>Plusieurs liens mènent ici&#xa0;; une même personne peut avoir cliqué sur chacun.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not known.</source>
        <translation>Les personnes qui ont cliqué sur ce lien sont inconnues.</translation>
    </message>
    <message>
        <source>Only where one link of one campaign leads here: people are never added.</source>
        <translation>Seulement si un seul lien d’une seule campagne mène ici&#xa0;: les personnes ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>People are never added.</source>
        <translation>Les personnes ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>No share: the clicks are not known.</source>
        <translation>Pas de part&#xa0;: les clics sont inconnus.</translation>
    </message>
    <message>
        <source>No base: 0 clicks.</source>
        <translation>Sans base&#xa0;: 0 clic.</translation>
    </message>
    <message>
        <source>{k} of {n} known clicks</source>
        <translation>{k} sur {n} clics connus</translation>
    </message>
    <message>
        <source>Of all known clicks of the campaigns shown</source>
        <translation>Sur tous les clics connus des campagnes affichées</translation>
    </message>
    <message>
        <source>No click with a time is stored.</source>
        <translation>Aucun clic daté n’est enregistré.</translation>
    </message>
    <message>
        <source>UTM {word}</source>
        <translation>UTM {word}</translation>
    </message>
    <message>
        <source>Values of {name} in the addresses of the links</source>
        <translation>Valeurs de {name} dans les adresses des liens</translation>
    </message>
    <message>
        <source>Links left out</source>
        <translation>Liens exclus</translation>
    </message>
    <message>
        <source>Links whose clicks are not known, so that the sum leaves them out</source>
        <translation>Liens aux clics inconnus, donc exclus de la somme</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks cannot be checked.</source>
        <translation>1 lien est exclu&#xa0;: ses clics ne sont pas vérifiables.</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks are not known.</source>
        <translation>1 lien est exclu&#xa0;: ses clics sont inconnus.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks are not known.</source>
        <translation>{n} liens sont exclus&#xa0;: leurs clics sont inconnus.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks cannot be checked.</source>
        <translation>{n} liens sont exclus&#xa0;: leurs clics ne sont pas vérifiables.</translation>
    </message>
    <message>
        <source>Last send</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>First send</source>
        <translation>Premier envoi</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Campaigns in none of the groups</source>
        <translation>Campagnes qui ne sont dans aucun groupe</translation>
    </message>
    <message>
        <source>Over {campaigns}, each counted once even where it is in several groups.</source>
        <translation>Sur {campaigns}, comptées une seule fois même si elles sont dans plusieurs groupes.</translation>
    </message>
    <message>
        <source>No send time is known.</source>
        <translation>Aucune date d’envoi connue.</translation>
    </message>
    <message>
        <source>People are never added: one person may be in several campaigns.</source>
        <translation>Les personnes ne s’additionnent jamais&#xa0;: une même personne peut figurer dans plusieurs campagnes.</translation>
    </message>
    <message>
        <source>No campaign has both counts.</source>
        <translation>Aucune campagne n’a les deux nombres.</translation>
    </message>
    <message>
        <source>Sum over sum. </source>
        <translation>Somme sur somme. </translation>
    </message>
    <message>
        <source>, 95 %: {low}-{high}</source>
        <translation>, 95&#xa0;%&#xa0;: {low}-{high}</translation>
    </message>
    <message>
        <source>Left out, because a count is not known:</source>
        <translation>Exclues, car un nombre est inconnu&#xa0;:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Campaigns that the click rate leaves out, because a count is not known</source>
        <translation>Campagnes exclues du taux de clics, car un nombre est inconnu</translation>
    </message>
    <message>
        <source>{scope}; left out, because they do not report it: {excluded}</source>
        <translation>{scope}&#xa0;; exclues, car elles ne communiquent pas cette donnée&#xa0;: {excluded}</translation>
    </message>
    <message>
        <source>Every campaign with its figures</source>
        <translation>Chaque campagne avec ses chiffres</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Where links lead: pages and domains over all campaigns</source>
        <translation>Où mènent les liens&#xa0;: pages et domaines de toutes les campagnes</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Campaigns put together by tag, name or utm_campaign</source>
        <translation>Campagnes regroupées par étiquette, nom ou utm_campaign</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Campaigns side by side</source>
        <translation>Campagnes côte à côte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>Known scanner or robot</source>
        <translation>Scanner ou robot connu</translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation>Plusieurs liens à la fois</translation>
    </message>
    <message>
        <source>Nearly all links in a row</source>
        <translation>Presque tous les liens à la suite</translation>
    </message>
    <message>
        <source>Right after delivery</source>
        <translation>Juste après la remise</translation>
    </message>
    <message>
        <source>One address for many people</source>
        <translation>Une adresse pour beaucoup de personnes</translation>
    </message>
    <message>
        <source>Second click from elsewhere</source>
        <translation>Second clic venu d’ailleurs</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once</source>
        <translation>Lien de désabonnement et autres à la fois</translation>
    </message>
    <message>
        <source>Several links at once: the number of links</source>
        <translation>Plusieurs liens à la fois&#xa0;: nombre de liens</translation>
    </message>
    <message>
        <source>Several links at once: the seconds</source>
        <translation>Plusieurs liens à la fois&#xa0;: secondes</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the number of links</source>
        <translation>Presque tous les liens à la suite&#xa0;: nombre de liens</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the share of the links</source>
        <translation>Presque tous les liens à la suite&#xa0;: part des liens</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the seconds</source>
        <translation>Presque tous les liens à la suite&#xa0;: secondes</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for e-mail</source>
        <translation>Juste après la remise&#xa0;: secondes pour les e-mails</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for SMS</source>
        <translation>Juste après la remise&#xa0;: secondes pour les SMS</translation>
    </message>
    <message>
        <source>One address for many people: the number of people</source>
        <translation>Une adresse pour beaucoup de personnes&#xa0;: nombre de personnes</translation>
    </message>
    <message>
        <source>One address for many people: the minutes</source>
        <translation>Une adresse pour beaucoup de personnes&#xa0;: minutes</translation>
    </message>
    <message>
        <source>One address for many people: the share of the weight for SMS</source>
        <translation>Une adresse pour beaucoup de personnes&#xa0;: part du poids pour les SMS</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the seconds</source>
        <translation>Second clic venu d’ailleurs&#xa0;: secondes</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the seconds</source>
        <translation>Lien de désabonnement et autres à la fois&#xa0;: secondes</translation>
    </message>
    <message>
        <source>The score of likely automatic clicks</source>
        <translation>Score des clics probablement automatiques</translation>
    </message>
    <message>
        <source>The score of suspect clicks</source>
        <translation>Score des clics suspects</translation>
    </message>
    <message>
        <source>Known scanner or robot: the weight</source>
        <translation>Scanner ou robot connu&#xa0;: poids</translation>
    </message>
    <message>
        <source>Several links at once: the weight</source>
        <translation>Plusieurs liens à la fois&#xa0;: poids</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the weight</source>
        <translation>Presque tous les liens à la suite&#xa0;: poids</translation>
    </message>
    <message>
        <source>Right after delivery: the weight</source>
        <translation>Juste après la remise&#xa0;: poids</translation>
    </message>
    <message>
        <source>One address for many people: the weight</source>
        <translation>Une adresse pour beaucoup de personnes&#xa0;: poids</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the weight</source>
        <translation>Second clic venu d’ailleurs&#xa0;: poids</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the weight</source>
        <translation>Lien de désabonnement et autres à la fois&#xa0;: poids</translation>
    </message>
    <message>
        <source>The browser names itself a scanner, preview or program, or the provider labels it Bot.</source>
        <translation>Le navigateur se présente comme un scanner, un aperçu ou un programme, ou le fournisseur le nomme «&#xa0;Bot&#xa0;».</translation>
    </message>
    <message>
        <source>One person clicked {burst_links} or more links of a message within {burst_seconds} s.</source>
        <translation>Une personne a cliqué sur {burst_links} liens ou plus d’un message en {burst_seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>One person clicked {percent} % or more of a message&apos;s links ({sweep_links} or more) within {sweep_seconds} s.</source>
        <translation>Une personne a cliqué sur {percent}&#xa0;% ou plus des liens d’un message ({sweep_links} ou plus) en {sweep_seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The click came less than {early_email_seconds} s after delivery, or after the send where no delivery time is known (SMS: {early_sms_seconds} s).</source>
        <translation>Le clic est arrivé moins de {early_email_seconds}&#xa0;s après la remise, ou après l’envoi si la date de remise est inconnue (SMS&#xa0;: {early_sms_seconds}&#xa0;s).</translation>
    </message>
    <message>
        <source>One internet address clicked for {shared_recipients} or more people of a campaign within {shared_minutes} minutes (SMS counts less, since phones share addresses).</source>
        <translation>Une adresse internet a cliqué pour {shared_recipients} personnes ou plus d’une campagne en {shared_minutes} minutes (les SMS comptent moins, car des téléphones partagent des adresses).</translation>
    </message>
    <message>
        <source>A second click of the same person within {second_seconds} s, from another system and another internet address. Where the person was seen first counts as theirs.</source>
        <translation>Un second clic de la même personne en {second_seconds}&#xa0;s, depuis un autre système et une autre adresse internet. Le premier lieu où la personne a été vue compte comme le sien.</translation>
    </message>
    <message>
        <source>One person clicked an unsubscribe link and another link within {hidden_seconds} s.</source>
        <translation>Une personne a cliqué sur un lien de désabonnement et un autre lien en {hidden_seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>all clicks, none filtered</source>
        <translation>tous les clics, sans filtre</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; own settings: {settings})</source>
        <translation>clics probablement automatiques exclus (score {score} ou plus&#xa0;; réglages propres&#xa0;: {settings})</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; rules as shipped)</source>
        <translation>clics probablement automatiques exclus (score {score} ou plus&#xa0;; règles d’origine)</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>La valeur {value} est impossible pour «&#xa0;{setting}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Choisissez un nombre de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>The score for suspect clicks is above that for automatic ones.</source>
        <translation>Le score des clics suspects est supérieur à celui des clics automatiques.</translation>
    </message>
    <message>
        <source>Choose a lower score for suspect clicks.</source>
        <translation>Choisissez un score plus bas pour les clics suspects.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday.</source>
        <translation>{now} contre {before}&#xa0;: même jour de la semaine.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, one week before.</source>
        <translation>{now} contre {before}&#xa0;: même jour de la semaine, une semaine avant.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, {weeks} weeks before.</source>
        <translation>{now} contre {before}&#xa0;: même jour de la semaine, {weeks} semaines avant.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days.</source>
        <translation>{now} contre {before}&#xa0;: mêmes jours de la semaine, même nombre de jours.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, one week before.</source>
        <translation>{now} contre {before}&#xa0;: mêmes jours de la semaine, même nombre de jours, une semaine avant.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before.</source>
        <translation>{now} contre {before}&#xa0;: mêmes jours de la semaine, même nombre de jours, {weeks} semaines avant.</translation>
    </message>
    <message>
        <source>The last day of both counts up to {time} {zone}.</source>
        <translation>Le dernier jour des deux périodes compte jusqu’à {time} {zone}.</translation>
    </message>
    <message>
        <source>Today is not over yet.</source>
        <translation>La journée n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>two days of one month, as in 1-14 October</comment>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>An e-mail address, not a page.</source>
        <translation>Une adresse e-mail, pas une page.</translation>
    </message>
    <message>
        <source>A telephone number, not a page.</source>
        <translation>Un numéro de téléphone, pas une page.</translation>
    </message>
    <message>
        <source>A number for text messages, not a page.</source>
        <translation>Un numéro pour SMS, pas une page.</translation>
    </message>
    <message>
        <source>A script, not a page.</source>
        <translation>Un script, pas une page.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>The text is too long for an address.</source>
        <translation>Le texte est trop long pour une adresse.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>Le texte contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>A placeholder that the provider fills in for each person, not an address.</source>
        <translation>Une variable que le fournisseur remplit pour chaque personne, pas une adresse.</translation>
    </message>
    <message>
        <source>The text is not an address of a page.</source>
        <translation>Le texte n’est pas l’adresse d’une page.</translation>
    </message>
    <message>
        <source>An address for another program ({scheme}), not a page on the web.</source>
        <translation>Une adresse pour un autre programme ({scheme}), pas une page web.</translation>
    </message>
    <message>
        <source>Only part of an address: the host is missing.</source>
        <translation>Une partie d’adresse seulement&#xa0;: sans hôte.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>The host is a placeholder that the provider fills in for each person.</source>
        <translation>L’hôte est une variable que le fournisseur remplit pour chaque personne.</translation>
    </message>
    <message>
        <source>The address holds a host or port that cannot exist.</source>
        <translation>L’adresse contient un hôte ou un port qui ne peut pas exister.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: all of them.</source>
        <translation>Taux sur les messages délivrés&#xa0;; clics&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: all of them.</source>
        <translation>Taux sur les messages envoyés&#xa0;; clics&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: all of them.</source>
        <translation>Taux sur les ouvreurs (sur les messages délivrés si les ouvreurs n’ont pas de sens)&#xa0;; clics&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: without likely automatic ones.</source>
        <translation>Taux sur les messages délivrés&#xa0;; clics&#xa0;: sans les probablement automatiques.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: without likely automatic ones.</source>
        <translation>Taux sur les messages envoyés&#xa0;; clics&#xa0;: sans les probablement automatiques.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: without likely automatic ones.</source>
        <translation>Taux sur les ouvreurs (sur les messages délivrés si les ouvreurs n’ont pas de sens)&#xa0;; clics&#xa0;: sans les probablement automatiques.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>L’étiquette est vide.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Saisissez un mot.</translation>
    </message>
    <message>
        <source>The tag has {n} characters.</source>
        <translation>L’étiquette a {n} caractères.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Utilisez {n} caractères au plus.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Écrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The note has {n} characters.</source>
        <translation>La note a {n} caractères.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>{n} is not a weekday.</source>
        <translation>{n} n’est pas un jour de la semaine.</translation>
    </message>
    <message>
        <source>Give 0 for Monday up to 6 for Sunday.</source>
        <translation>Indiquez de 0 pour lundi à 6 pour dimanche.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, as in 1 October 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short day, as in 1 Oct 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short day without its year, as in 1 Oct</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a day without its year, as in 1 October</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the first day of two in one month, as the 1 in 1-14 October</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, as in 1 October</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a period that Sendsight knows.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une période connue de Sendsight.</translation>
    </message>
    <message>
        <source>Use one of {names}, or two days such as 2026-10-01..2026-10-31.</source>
        <translation>Utilisez l’une de celles-ci&#xa0;: {names}, ou deux jours comme 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>The period {name} ends before it begins.</source>
        <translation>La période {name} se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Put the earlier day first.</source>
        <translation>Mettez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day of the calendar.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-10-31.</source>
        <translation>Écrivez les jours sous la forme année-mois-jour, par exemple 2026-10-31.</translation>
    </message>
    <message>
        <source>,</source>
        <comment>the sign between the thousands of a number</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>The API address is missing.</source>
        <translation>L’adresse de l’API est manquante.</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>L’adresse de l’API doit commencer par https://.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password.</source>
        <translation>L’adresse de l’API contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The API address names no host.</source>
        <translation>L’adresse de l’API n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>This API address was switched off by the provider in 2022.</source>
        <translation>Cette adresse d’API a été désactivée par le fournisseur en 2022.</translation>
    </message>
    <message>
        <source>The API address is not a valid address.</source>
        <translation>L’adresse de l’API n’est pas valide.</translation>
    </message>
    <message>
        <source>The login address is missing.</source>
        <translation>L’adresse de connexion est manquante.</translation>
    </message>
    <message>
        <source>The login address must begin with https://.</source>
        <translation>L’adresse de connexion doit commencer par https://.</translation>
    </message>
    <message>
        <source>The login address holds a user name or password.</source>
        <translation>L’adresse de connexion contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The login address names no host.</source>
        <translation>L’adresse de connexion n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>This login address was switched off by the provider in 2022.</source>
        <translation>Cette adresse de connexion a été désactivée par le fournisseur en 2022.</translation>
    </message>
    <message>
        <source>The login address is not a valid address.</source>
        <translation>L’adresse de connexion n’est pas valide.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation>Saisissez-en une qui commence par https://.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @; the key has its own field.</source>
        <translation>Retirez tout jusqu’au @&#xa0;; la clé a son propre champ.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it.</source>
        <translation>Saisissez-la telle que le fournisseur l’affiche.</translation>
    </message>
    <message>
        <source>Use the address that Sendsight proposes.</source>
        <translation>Utilisez l’adresse proposée par Sendsight.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it, beginning with https://.</source>
        <translation>Saisissez-la telle que le fournisseur l’affiche, en commençant par https://.</translation>
    </message>
    <message>
        <source>Only addresses of this computer may begin with http://.</source>
        <translation>Seules les adresses de cet ordinateur peuvent commencer par http://.</translation>
    </message>
    <message>
        <source>{service} asks to wait before the next call.</source>
        <translation>{service} demande d’attendre avant le prochain appel.</translation>
    </message>
    <message>
        <source>{service} asks to wait</source>
        <translation>{service} demande d’attendre</translation>
    </message>
    <message>
        <source>Today&apos;s {n} calls to {service} are used up.</source>
        <translation>Les {n} appels du jour à {service} sont épuisés.</translation>
    </message>
    <message>
        <source>{service} allows {n} calls a day</source>
        <translation>{service} autorise {n} appels par jour</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{day} {time} UTC</source>
        <comment>a day with its month and a time</comment>
        <translation>{day} {time} UTC</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after {time}.</source>
        <translation>Ce qui était arrivé est conservé. Actualisez à nouveau après {time}.</translation>
    </message>
    <message>
        <source>{service} allows 1 call per {seconds} s</source>
        <translation>{service} autorise 1 appel par {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{service} allows {n} calls per {seconds} s</source>
        <translation>{service} autorise {n} appels par {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{label} (version {number})</source>
        <translation>{label} (version {number})</translation>
    </message>
    <message>
        <source>Unlikely to be chance.</source>
        <translation>Probablement pas dû au hasard.</translation>
    </message>
    <message>
        <source>Could be chance.</source>
        <translation>Peut être dû au hasard.</translation>
    </message>
    <message>
        <source>{name} and {other} clicked equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} et {other} ont été cliqués aussi souvent l’un que l’autre ({level}&#xa0;: {low} à {high} points d’écart).</translation>
    </message>
    <message>
        <source>{name} and {other} clicked about equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} et {other} ont été cliqués à peu près aussi souvent ({level}&#xa0;: {low} à {high} points d’écart).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more than {other} ({level}: {low} to {high}).</source>
        <translation>{name} a obtenu {points} points de clics de plus que {other} ({level}&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more ({level}: {low} to {high}).</source>
        <translation>{name} a obtenu {points} points de clics de plus ({level}&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>Chance that {name} is better than {other}: {chance}. Risk in picking {name} over {other}: {loss} points on average.</source>
        <translation>Probabilité que {name} soit meilleure que {other}&#xa0;: {chance}. Risque à choisir {name} plutôt que {other}&#xa0;: {loss}&#xa0;points en moyenne.</translation>
    </message>
    <message>
        <source>Chance that {name} is better: {chance}. Risk in picking {name}: {loss} points on average.</source>
        <translation>Probabilité que {name} soit meilleure&#xa0;: {chance}. Risque à choisir {name}&#xa0;: {loss}&#xa0;points en moyenne.</translation>
    </message>
    <message>
        <source>To see a difference this small with {share} certainty takes about {n} {base} per version.</source>
        <translation>Pour voir un écart aussi petit avec {share} de certitude, il faut environ {n} {base} par version.</translation>
    </message>
    <message>
        <source>Clearly behind {leader}: {names}.</source>
        <translation>Nettement derrière {leader}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This allows for {n} comparisons made at once.</source>
        <translation>Il est tenu compte de {n} comparaisons simultanées.</translation>
    </message>
    <message>
        <source>Too early for a verdict. So far: {found}</source>
        <translation>Trop tôt pour un verdict. À ce jour&#xa0;: {found}</translation>
    </message>
    <message>
        <source>No verdict: the versions did not go to random groups.</source>
        <translation>Pas de verdict&#xa0;: les versions n’ont pas été envoyées à des groupes aléatoires.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is only one.</source>
        <translation>Pas de verdict&#xa0;: une comparaison demande deux versions, et il n’y en a qu’une.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is none.</source>
        <translation>Pas de verdict&#xa0;: une comparaison demande deux versions, et il n’y en a aucune.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many clicked for {name}.</source>
        <translation>Pas de verdict&#xa0;: le nombre de cliqueurs de {name} est inconnu.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many {base} for {name}.</source>
        <translation>Pas de verdict&#xa0;: nombre inconnu ({base}) pour {name}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports more clicked ({k}) than {base} ({n}) for {name}.</source>
        <translation>Pas de verdict&#xa0;: pour {name}, le fournisseur communique plus de cliqueurs ({k}) que la base ({base}&#xa0;: {n}).</translation>
    </message>
    <message>
        <source>No verdict: {name} has {n} {base}.</source>
        <translation>Pas de verdict&#xa0;: {name} a {n} {base}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports a number below 0 for {name}.</source>
        <translation>Pas de verdict&#xa0;: le fournisseur communique un nombre inférieur à 0 pour {name}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>more than {n} %</source>
        <translation>plus de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n} %</source>
        <translation>moins de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks since its own send, put together.</source>
        <translation>Les clics de chaque campagne depuis son propre envoi, réunis.</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click</source>
        <translation>date d’envoi ou de remise, et date de chaque clic</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click, and who clicked</source>
        <translation>date d’envoi ou de remise, date de chaque clic, et qui a cliqué</translation>
    </message>
    <message>
        <source>All people of the campaigns, each within each campaign.</source>
        <translation>Toutes les personnes des campagnes, chacune dans chaque campagne.</translation>
    </message>
    <message>
        <source>Of the clicks seen so far; provisional until seven days after the send.</source>
        <translation>Des clics observés à ce jour&#xa0;; provisoire jusqu’à sept jours après l’envoi.</translation>
    </message>
    <message>
        <source>Share of clicks</source>
        <translation>Part des clics</translation>
    </message>
    <message>
        <source>clicks of the link / clicks of the campaign&apos;s links</source>
        <translation>clics du lien / clics des liens de la campagne</translation>
    </message>
    <message>
        <source>clicks of each link, or its clickers</source>
        <translation>clics de chaque lien, ou ses cliqueurs</translation>
    </message>
    <message>
        <source>Not made over several campaigns.</source>
        <translation>Pas calculé sur plusieurs campagnes.</translation>
    </message>
    <message>
        <source>Where a link&apos;s clicks are not known, its clickers of the campaign&apos;s clickers; these may together be more than all.</source>
        <translation>Si les clics d’un lien sont inconnus, ses cliqueurs parmi ceux de la campagne&#xa0;; l’ensemble peut dépasser le total.</translation>
    </message>
    <message>
        <source>Half of the clicks (s)</source>
        <translation>Moitié des clics (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to half of the clicks</source>
        <translation>durée de la remise, ou de l’envoi, à la moitié des clics</translation>
    </message>
    <message>
        <source>90 % of the clicks (s)</source>
        <translation>90&#xa0;% des clics (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to 90 % of the clicks</source>
        <translation>durée de la remise, ou de l’envoi, à 90&#xa0;% des clics</translation>
    </message>
    <message>
        <source>Half-life (s)</source>
        <translation>Demi-vie (s)</translation>
    </message>
    <message>
        <source>time after the busiest ten minutes until half of the clicks after them</source>
        <translation>durée après les dix minutes les plus actives jusqu’à la moitié des clics suivants</translation>
    </message>
    <message>
        <source>First click, quarter (s)</source>
        <translation>Premier clic, quart (s)</translation>
    </message>
    <message>
        <source>quarter of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>premier quart des délais des personnes, de la remise, ou de l’envoi, à leur premier clic</translation>
    </message>
    <message>
        <source>First click, median (s)</source>
        <translation>Premier clic, médiane (s)</translation>
    </message>
    <message>
        <source>median of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>médiane des délais des personnes, de la remise, ou de l’envoi, à leur premier clic</translation>
    </message>
    <message>
        <source>First click, 3 quarters (s)</source>
        <translation>Premier clic, 3 quarts (s)</translation>
    </message>
    <message>
        <source>3 quarters of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>trois quarts des délais des personnes, de la remise, ou de l’envoi, à leur premier clic</translation>
    </message>
    <message>
        <source>{service} sent an answer that is too large to be a report.</source>
        <translation>{service} a envoyé une réponse trop grande pour être un rapport.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays, report it.</source>
        <translation>Rien n’en a été conservé. Réessayez plus tard&#xa0;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>{service} sent an answer that Sendsight cannot read.</source>
        <translation>{service} a envoyé une réponse que Sendsight ne peut pas lire.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the details.</source>
        <translation>Réessayez plus tard&#xa0;; si cela persiste, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>{service} pointed to another address for the next page.</source>
        <translation>{service} a indiqué une autre adresse pour la page suivante.</translation>
    </message>
    <message>
        <source>Sendsight did not follow it and sent nothing there. What had arrived is kept.</source>
        <translation>Sendsight ne l’a pas suivie et n’y a rien envoyé. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the address is not valid.</source>
        <translation>{service} est injoignable&#xa0;: l’adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>Check the API address of the account.</source>
        <translation>Vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: its answer did not end in time.</source>
        <translation>{service} est injoignable&#xa0;: sa réponse ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment; trying again</source>
        <translation>{service} est momentanément en panne&#xa0;; nouvel essai</translation>
    </message>
    <message>
        <source>{service} cannot be reached; trying again</source>
        <translation>{service} est injoignable&#xa0;; nouvel essai</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy that this computer names cannot be used.</source>
        <translation>{service} est injoignable&#xa0;: le proxy indiqué par cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stored data is still shown.</source>
        <translation>Les données enregistrées restent affichées.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: it did not answer in time.</source>
        <translation>{service} est injoignable&#xa0;: pas de réponse à temps.</translation>
    </message>
    <message>
        <source>The answer of {service} broke off.</source>
        <translation>La réponse de {service} a été interrompue.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the details.</source>
        <translation>Réessayez&#xa0;; si cela persiste, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the connection broke.</source>
        <translation>{service} est injoignable&#xa0;: la connexion a été coupée.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy of this network did not let the call through.</source>
        <translation>{service} est injoignable&#xa0;: le proxy de ce réseau n’a pas laissé passer l’appel.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no host named {host}.</source>
        <translation>{service} est injoignable&#xa0;: aucun hôte ne se nomme {host}.</translation>
    </message>
    <message>
        <source>Check the API address of the account and the network connection.</source>
        <translation>Vérifiez l’adresse de l’API du compte et la connexion réseau.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: this computer seems to be offline.</source>
        <translation>{service} est injoignable&#xa0;: cet ordinateur semble hors ligne.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not accept the connection.</source>
        <translation>{service} est injoignable&#xa0;: {host} refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the API address of the account, or try again later.</source>
        <translation>Vérifiez l’adresse de l’API du compte, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no network connection to it.</source>
        <translation>{service} est injoignable&#xa0;: aucune connexion réseau n’y mène.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the certificate of {host} is not accepted, so the connection would not be secure.</source>
        <translation>{service} est injoignable&#xa0;: le certificat de {host} n’est pas accepté, la connexion ne serait donc pas sécurisée.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date. In a company network, ask the administrator for its certificate.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur. Dans un réseau d’entreprise, demandez son certificat à l’administrateur.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not offer a secure connection.</source>
        <translation>{service} est injoignable&#xa0;: {host} n’offre pas de connexion sécurisée.</translation>
    </message>
    <message>
        <source>The key of this account has characters that cannot be sent to {service}.</source>
        <translation>La clé de ce compte contient des caractères qui ne peuvent pas être envoyés à {service}.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>Copiez à nouveau la clé, sans espaces ni sauts de ligne.</translation>
    </message>
    <message>
        <source>Sendsight could not listen for the browser&apos;s answer.</source>
        <translation>Sendsight n’a pas pu attendre la réponse du navigateur.</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on.</source>
        <translation>Collez l’adresse finale affichée par le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time.</source>
        <translation>La connexion n’a pas été terminée à temps dans le navigateur.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>No sign-in is under way.</source>
        <translation>Aucune connexion n’est en cours.</translation>
    </message>
    <message>
        <source>{service} does not offer signing in by code.</source>
        <translation>{service} ne propose pas la connexion par code.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Connectez-vous par le navigateur.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in.</source>
        <translation>{service} n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>Check the login address of the account, then sign in again.</source>
        <translation>Vérifiez l’adresse de connexion du compte, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a code to show.</source>
        <translation>{service} a répondu à la connexion sans code à afficher.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with the browser.</source>
        <translation>Réessayez plus tard, ou connectez-vous par le navigateur.</translation>
    </message>
    <message>
        <source>The redirect address of this account does not lead to this computer.</source>
        <translation>L’adresse de redirection de ce compte ne mène pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program, so the browser cannot hand over its answer. Copy the address that the browser ends on and paste it here.</source>
        <translation>Le port {port} de cet ordinateur est utilisé par un autre programme&#xa0;; le navigateur ne peut donc pas transmettre sa réponse. Copiez l’adresse finale affichée par le navigateur et collez-la ici.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Sendsight waits for. Start the sign-in again in Sendsight.</source>
        <translation>Cette page n’appartient pas à la connexion que Sendsight attend. Recommencez la connexion dans Sendsight.</translation>
    </message>
    <message>
        <source>{service} has answered. You can close this page and go back to Sendsight.</source>
        <translation>{service} a répondu. Vous pouvez fermer cette page et revenir à Sendsight.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Go back to Sendsight to start it again.</source>
        <translation>La connexion n’a pas abouti. Revenez à Sendsight pour la recommencer.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de; a screen reader goes by it</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>The sign-in to {service} has ended.</source>
        <translation>La connexion à {service} a expiré.</translation>
    </message>
    <message>
        <source>Sign in again under Edit account.</source>
        <translation>Reconnectez-vous sous «&#xa0;Modifier le compte&#xa0;».</translation>
    </message>
    <message>
        <source>Paste the whole address that the browser ended on, or start the sign-in again.</source>
        <translation>Collez l’adresse finale complète affichée par le navigateur, ou recommencez la connexion.</translation>
    </message>
    <message>
        <source>Choose the other way to sign in.</source>
        <translation>Choisissez l’autre mode de connexion.</translation>
    </message>
    <message>
        <source>Choose the other way, or change the app&apos;s sign-in type at the provider.</source>
        <translation>Choisissez l’autre mode, ou changez le type de connexion de l’application chez le fournisseur.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report the details.</source>
        <translation>Recommencez&#xa0;; si cela persiste, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>{service} did not accept the code: it was used before or is too old.</source>
        <translation>{service} n’a pas accepté le code&#xa0;: il a déjà servi ou il est trop ancien.</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started.</source>
        <translation>Cette adresse n’appartient pas à la connexion commencée.</translation>
    </message>
    <message>
        <source>This client id may not be used for this way of signing in.</source>
        <translation>Cet ID client ne peut pas être utilisé pour ce mode de connexion.</translation>
    </message>
    <message>
        <source>{service} does not offer this way of signing in.</source>
        <translation>{service} ne propose pas ce mode de connexion.</translation>
    </message>
    <message>
        <source>{service} does not grant the rights that Sendsight asks for.</source>
        <translation>{service} n’accorde pas les droits que Sendsight demande.</translation>
    </message>
    <message>
        <source>Check the app&apos;s rights at the provider.</source>
        <translation>Vérifiez les droits de l’application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in to {service} was declined.</source>
        <translation>La connexion à {service} a été refusée.</translation>
    </message>
    <message>
        <source>Start it again and allow access.</source>
        <translation>Recommencez et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time.</source>
        <translation>Le code n’a pas été confirmé à temps.</translation>
    </message>
    <message>
        <source>There is no sign-in code in this address.</source>
        <translation>Cette adresse ne contient pas de code de connexion.</translation>
    </message>
    <message>
        <source>{service} does not know this client id.</source>
        <translation>{service} ne connaît pas cet ID client.</translation>
    </message>
    <message>
        <source>Copy the client id (API key) from the provider&apos;s developer page again.</source>
        <translation>Copiez à nouveau l’ID client (clé API) depuis la page développeur du fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in of {service} has a fault at the moment.</source>
        <translation>La connexion de {service} est momentanément en panne.</translation>
    </message>
    <message>
        <source>The sign-in of {service} is busy at the moment.</source>
        <translation>La connexion de {service} est momentanément surchargée.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a token.</source>
        <translation>{service} a répondu à la connexion sans jeton.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report it.</source>
        <translation>Recommencez&#xa0;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>Another Sendsight is renewing the same sign-in and has not finished.</source>
        <translation>Un autre Sendsight renouvelle la même connexion et n’a pas terminé.</translation>
    </message>
    <message>
        <source>Close it, or try again in a minute.</source>
        <translation>Fermez-le, ou réessayez dans une minute.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} est injoignable.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Vérifiez la connexion réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>A sign-in page of the network may be in between: open any web page in the browser, then try again. If it stays, check the API address of the account.</source>
        <translation>Une page de connexion du réseau s’interpose peut-être&#xa0;: ouvrez une page web dans le navigateur, puis réessayez. Si cela persiste, vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in of this account.</source>
        <translation>{service} n’a pas accepté la connexion de ce compte.</translation>
    </message>
    <message>
        <source>Edit the account, or check it at the provider.</source>
        <translation>Modifiez le compte, ou vérifiez-le chez le fournisseur.</translation>
    </message>
    <message>
        <source>{service} does not allow this account to read that.</source>
        <translation>{service} ne permet pas à ce compte de lire ces données.</translation>
    </message>
    <message>
        <source>Check the rights of the key at the provider.</source>
        <translation>Vérifiez les droits de la clé chez le fournisseur.</translation>
    </message>
    <message>
        <source>{service} does not know what was asked for.</source>
        <translation>{service} ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment.</source>
        <translation>{service} est momentanément en panne.</translation>
    </message>
    <message>
        <source>Stored data is still shown. Try again later.</source>
        <translation>Les données enregistrées restent affichées. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{service} sent a web page instead of data.</source>
        <translation>{service} a envoyé une page web au lieu de données.</translation>
    </message>
    <message>
        <source>{service} sent Sendsight to another address.</source>
        <translation>{service} a renvoyé Sendsight à une autre adresse.</translation>
    </message>
    <message>
        <source>It was not followed and nothing was sent there.</source>
        <translation>Elle n’a pas été suivie et rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>{service} did not accept the request.</source>
        <translation>{service} n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>ClickSend reports no such figure for an SMS campaign.</source>
        <translation>ClickSend ne communique pas ce chiffre pour une campagne SMS.</translation>
    </message>
    <message>
        <source>ClickSend does not report this by campaign. Sendsight estimates it from the message history where that fits, and shows it apart.</source>
        <translation>ClickSend ne le communique pas par campagne. Sendsight l’estime d’après l’historique des messages quand c’est possible, et le montre à part.</translation>
    </message>
    <message>
        <source>ClickSend does not let this account read e-mail campaigns.</source>
        <translation>ClickSend ne permet pas à ce compte de lire les campagnes e-mail.</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campagnes</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Nom d’utilisateur API</translation>
    </message>
    <message>
        <source>Shown in the dashboard under API Credentials.</source>
        <translation>Affiché dans le tableau de bord sous «&#xa0;API Credentials&#xa0;».</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Shown beside the API username. Each sub-account has its own pair.</source>
        <translation>Affichée à côté du nom d’utilisateur API. Chaque sous-compte a sa propre paire.</translation>
    </message>
    <message>
        <source>A text message cannot report that it was opened.</source>
        <translation>Un SMS ne peut pas signaler qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>ClickSend tells how many people clicked; all clicks only in newer figures.</source>
        <translation>ClickSend indique combien de personnes ont cliqué&#xa0;; tous les clics seulement dans les chiffres récents.</translation>
    </message>
    <message>
        <source>ClickSend reports sends and bounces of e-mail, not deliveries.</source>
        <translation>ClickSend communique les envois et les rebonds des e-mails, pas les remises.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated openings.</source>
        <translation>ClickSend ne distingue pas les ouvertures uniques des répétées.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated clicks.</source>
        <translation>ClickSend ne distingue pas les clics uniques des répétés.</translation>
    </message>
    <message>
        <source>ClickSend does not report the cost of an e-mail campaign.</source>
        <translation>ClickSend ne communique pas le coût d’une campagne e-mail.</translation>
    </message>
    <message>
        <source>ClickSend does not report the single clicks of e-mail campaigns.</source>
        <translation>ClickSend ne communique pas les clics individuels des campagnes e-mail.</translation>
    </message>
    <message>
        <source>ClickSend does not report the links of e-mail campaigns.</source>
        <translation>ClickSend ne communique pas les liens des campagnes e-mail.</translation>
    </message>
    <message>
        <source>ClickSend does not report devices or places for e-mail campaigns.</source>
        <translation>ClickSend ne communique ni appareils ni lieux pour les campagnes e-mail.</translation>
    </message>
    <message>
        <source>In the ClickSend dashboard, choose API Credentials at the top right. It shows the API username and the API key; sub-accounts have their own.</source>
        <translation>Dans le tableau de bord ClickSend, choisissez «&#xa0;API Credentials&#xa0;» en haut à droite. Le nom d’utilisateur API et la clé API y sont affichés&#xa0;; les sous-comptes ont les leurs.</translation>
    </message>
    <message>
        <source>ClickSend counts each recipient who opened a link once; all clicks are reported only where the newer link statistics answer.</source>
        <translation>ClickSend compte une fois chaque destinataire qui a ouvert un lien&#xa0;; tous les clics ne sont communiqués que si les nouvelles statistiques de liens répondent.</translation>
    </message>
    <message>
        <source>A click row stands for one recipient, with a counter and the time of the first opening.</source>
        <translation>Une ligne de clics représente un destinataire, avec un compteur et la date de la première ouverture.</translation>
    </message>
    <message>
        <source>An SMS campaign has one short link.</source>
        <translation>Une campagne SMS a un seul lien court.</translation>
    </message>
    <message>
        <source>Of e-mail campaigns ClickSend tells neither when nor on which link someone clicked.</source>
        <translation>Pour les campagnes e-mail, ClickSend n’indique ni quand ni sur quel lien quelqu’un a cliqué.</translation>
    </message>
    <message>
        <source>Delivery and cost of an SMS campaign are estimates from the message history, which reaches back about four months.</source>
        <translation>Les remises et le coût d’une campagne SMS sont des estimations d’après l’historique des messages, qui remonte à quatre mois environ.</translation>
    </message>
    <message>
        <source>This key may read reports.</source>
        <translation>Cette clé peut lire les rapports.</translation>
    </message>
    <message>
        <source>This key may not read reports.</source>
        <translation>Cette clé ne peut pas lire les rapports.</translation>
    </message>
    <message>
        <source>This key may use SMS.</source>
        <translation>Cette clé peut utiliser les SMS.</translation>
    </message>
    <message>
        <source>This key may not use SMS.</source>
        <translation>Cette clé ne peut pas utiliser les SMS.</translation>
    </message>
    <message>
        <source>This key may use e-mail.</source>
        <translation>Cette clé peut utiliser les e-mails.</translation>
    </message>
    <message>
        <source>This key may not use e-mail.</source>
        <translation>Cette clé ne peut pas utiliser les e-mails.</translation>
    </message>
    <message>
        <source>Prices are shown to this key.</source>
        <translation>Les prix sont visibles pour cette clé.</translation>
    </message>
    <message>
        <source>Prices are hidden from this key.</source>
        <translation>Les prix sont masqués pour cette clé.</translation>
    </message>
    <message>
        <source>ClickSend accepted the username and the API key.</source>
        <translation>ClickSend a accepté le nom d’utilisateur et la clé API.</translation>
    </message>
    <message>
        <source>Account: {account}.</source>
        <translation>Compte&#xa0;: {account}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Fuseau horaire&#xa0;: {zone}.</translation>
    </message>
    <message>
        <source>Check the username and the API key, and that the account is active at ClickSend.</source>
        <translation>Vérifiez le nom d’utilisateur et la clé API, et que le compte est actif chez ClickSend.</translation>
    </message>
    <message>
        <source>{service} does not let this account read that.</source>
        <translation>{service} ne permet pas à ce compte de lire ces données.</translation>
    </message>
    <message>
        <source>The account may be suspended, or its key may lack the right. Check both at ClickSend.</source>
        <translation>Le compte est peut-être suspendu, ou sa clé n’a pas ce droit. Vérifiez les deux chez ClickSend.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>{service}&apos;s list of pages does not come to an end.</source>
        <translation>La liste de pages de {service} n’a pas de fin.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later.</source>
        <translation>Ce qui était arrivé est conservé. Actualisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Counted in ClickSend&apos;s message history: {found} messages to the same list from the same sender within 48 hours of the send; the campaign has {total}.</source>
        <translation>Compté dans l’historique des messages de ClickSend&#xa0;: {found} messages à la même liste, du même expéditeur, dans les 48 heures après l’envoi&#xa0;; la campagne en a {total}.</translation>
    </message>
    <message>
        <source>campaigns under another id</source>
        <translation>campagnes sous un autre identifiant</translation>
    </message>
    <message>
        <source>link counts</source>
        <translation>compteurs de liens</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>browser breakdowns</source>
        <translation>répartitions par navigateur</translation>
    </message>
    <message>
        <source>browser breakdown entries</source>
        <translation>lignes de la répartition par navigateur</translation>
    </message>
    <message>
        <source>os breakdowns</source>
        <translation>répartitions par système</translation>
    </message>
    <message>
        <source>os breakdown entries</source>
        <translation>lignes de la répartition par système</translation>
    </message>
    <message>
        <source>device breakdowns</source>
        <translation>répartitions par appareil</translation>
    </message>
    <message>
        <source>device breakdown entries</source>
        <translation>lignes de la répartition par appareil</translation>
    </message>
    <message>
        <source>country breakdowns</source>
        <translation>répartitions par pays</translation>
    </message>
    <message>
        <source>country breakdown entries</source>
        <translation>lignes de la répartition par pays</translation>
    </message>
    <message>
        <source>region breakdowns</source>
        <translation>répartitions par région</translation>
    </message>
    <message>
        <source>region breakdown entries</source>
        <translation>lignes de la répartition par région</translation>
    </message>
    <message>
        <source>send times</source>
        <translation>dates d’envoi</translation>
    </message>
    <message>
        <source>creation times</source>
        <translation>dates de création</translation>
    </message>
    <message>
        <source>opening times</source>
        <translation>dates d’ouverture</translation>
    </message>
    <message>
        <source>message totals</source>
        <translation>totaux de messages</translation>
    </message>
    <message>
        <source>opening counts</source>
        <translation>nombres d’ouvertures</translation>
    </message>
    <message>
        <source>click counts</source>
        <translation>nombres de clics</translation>
    </message>
    <message>
        <source>send counts</source>
        <translation>nombres d’envois</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>expéditeurs</translation>
    </message>
    <message>
        <source>link addresses</source>
        <translation>adresses de liens</translation>
    </message>
    <message>
        <source>list names</source>
        <translation>noms de listes</translation>
    </message>
    <message>
        <source>states</source>
        <translation>statuts</translation>
    </message>
    <message>
        <source>Some {what} from {service} cannot be read ({n}); they stay unknown.</source>
        <extracomment>&quot;what&quot; is a plural that could not be read, such as &quot;send times&quot; or &quot;link addresses&quot;.</extracomment>
        <translation>{service}&#xa0;: données illisibles ({what}, {n})&#xa0;; elles restent inconnues.</translation>
    </message>
    <message>
        <source>values of {field}</source>
        <translation>valeurs de {field}</translation>
    </message>
    <message>
        <source>times of {field}</source>
        <translation>dates de {field}</translation>
    </message>
    <message>
        <source>campaigns without an id</source>
        <translation>campagnes sans identifiant</translation>
    </message>
    <message>
        <source>recipients without a contact</source>
        <translation>destinataires sans contact</translation>
    </message>
    <message>
        <source>There is no SMS data: Constant Contact does not let this account read SMS campaigns. It may have no SMS plan.</source>
        <translation>Il n’y a pas de données SMS&#xa0;: Constant Contact ne permet pas à ce compte de lire les campagnes SMS. Il n’a peut-être pas d’offre SMS.</translation>
    </message>
    <message>
        <source>The name and time zone of the account cannot be read</source>
        <translation>Le nom et le fuseau horaire du compte sont illisibles</translation>
    </message>
    <message>
        <source>Campaign reports can be read</source>
        <translation>Les rapports de campagnes peuvent être lus</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>This sign-in belongs to the Constant Contact account {found}, but the stored data to {stored}.</source>
        <translation>Cette connexion appartient au compte Constant Contact {found}, mais les données enregistrées à {stored}.</translation>
    </message>
    <message>
        <source>Sign in to the same account, or add the other account beside it.</source>
        <translation>Connectez-vous au même compte, ou ajoutez l’autre compte à côté.</translation>
    </message>
    <message>
        <source>Check the rights of the user and of the application at {service}.</source>
        <translation>Vérifiez les droits de l’utilisateur et de l’application chez {service}.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to {service} are used up.</source>
        <translation>Les appels du jour à {service} sont épuisés.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after 00:00 UTC on {day}.</source>
        <translation>Ce qui était arrivé est conservé. Actualisez à nouveau après 00:00 UTC le {day}.</translation>
    </message>
    <message>
        <source>The sign-in to {service} lacks the right campaign_data, or its application was switched off.</source>
        <translation>Il manque à la connexion à {service} le droit campaign_data, ou son application a été désactivée.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; if it stays, check the application in the developer portal.</source>
        <translation>Reconnectez-vous et autorisez l’accès&#xa0;; si cela persiste, vérifiez l’application dans le portail développeur.</translation>
    </message>
    <message>
        <source>The user of this {service} sign-in may not see reports: the right {right} is missing.</source>
        <translation>L’utilisateur de cette connexion {service} ne peut pas voir les rapports&#xa0;: le droit {right} manque.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for it, or sign in as another user.</source>
        <translation>Demandez-le au propriétaire du compte, ou connectez-vous avec un autre utilisateur.</translation>
    </message>
    <message>
        <source>The names of e-mail campaigns are missing.</source>
        <translation>Les noms des campagnes e-mail manquent.</translation>
    </message>
    <message>
        <source>Some links were clicked in a mailing and in its resend. How many people that were cannot be told; it stays unknown.</source>
        <translation>Certains liens ont été cliqués dans un mailing et dans son renvoi. Le nombre de personnes ne peut pas être déterminé&#xa0;; il reste inconnu.</translation>
    </message>
    <message>
        <source>rows of clicks</source>
        <translation>lignes de clics</translation>
    </message>
    <message>
        <source>rows of optouts</source>
        <translation>lignes de désabonnements</translation>
    </message>
    <message>
        <source>rows of bounces</source>
        <translation>lignes de rebonds</translation>
    </message>
    <message>
        <source>rows of sends</source>
        <translation>lignes d’envois</translation>
    </message>
    <message>
        <source>rows of opens</source>
        <translation>lignes d’ouvertures</translation>
    </message>
    <message>
        <source>rows of forwards</source>
        <translation>lignes de transferts</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>Constant Contact reports SMS clicks as totals only.</source>
        <translation>Constant Contact ne communique les clics SMS qu’en totaux.</translation>
    </message>
    <message>
        <source>Constant Contact does not report what a campaign cost.</source>
        <translation>Constant Contact ne communique pas le coût d’une campagne.</translation>
    </message>
    <message>
        <source>API key (client id)</source>
        <translation>Clé API (ID client)</translation>
    </message>
    <message>
        <source>Shown with your application in the developer portal.</source>
        <translation>Affichée avec votre application dans le portail développeur.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Only if you have one already. Otherwise sign in.</source>
        <translation>Seulement si vous en avez déjà un. Sinon, connectez-vous.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Read who received and opened</source>
        <translation>Lire qui a reçu et ouvert</translation>
    </message>
    <message>
        <source>It takes many of the daily calls; the counts come anyway.</source>
        <translation>Utilise beaucoup des appels quotidiens&#xa0;; les nombres sont lus de toute façon.</translation>
    </message>
    <message>
        <source>Constant Contact reports sends and bounces of e-mail, not deliveries.</source>
        <translation>Constant Contact communique les envois et les rebonds des e-mails, pas les remises.</translation>
    </message>
    <message>
        <source>Constant Contact counts who clicked in an SMS campaign, not all clicks.</source>
        <translation>Constant Contact compte qui a cliqué dans une campagne SMS, pas tous les clics.</translation>
    </message>
    <message>
        <source>Constant Contact reports complaints for e-mail only.</source>
        <translation>Constant Contact ne communique les plaintes que pour les e-mails.</translation>
    </message>
    <message>
        <source>Sign in at developer.constantcontact.com, open My Applications and your application there. It shows the API key. For signing in with the browser, add the redirect address below to the application, letter by letter.</source>
        <translation>Connectez-vous à developer.constantcontact.com, ouvrez «&#xa0;My Applications&#xa0;» et votre application. La clé API y est affichée. Pour la connexion par le navigateur, ajoutez à l’application l’adresse de redirection ci-dessous, à la lettre près.</translation>
    </message>
    <message>
        <source>Of the links of an e-mail, Constant Contact counts who clicked; of a campaign also all clicks.</source>
        <translation>Pour les liens d’un e-mail, Constant Contact compte qui a cliqué&#xa0;; pour une campagne, aussi tous les clics.</translation>
    </message>
    <message>
        <source>Constant Contact tells the kind of device, but no browser, system or country.</source>
        <translation>Constant Contact indique le type d’appareil, mais ni navigateur, ni système, ni pays.</translation>
    </message>
    <message>
        <source>Openings include those by mail programs that load pictures on their own.</source>
        <translation>Les ouvertures incluent celles des messageries qui chargent elles-mêmes les images.</translation>
    </message>
    <message>
        <source>All accounts of one API key share 10,000 calls a day.</source>
        <translation>Tous les comptes d’une même clé API se partagent 10 000 appels par jour.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>times</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>Constant Contact has switched this login address off.</source>
        <translation>Constant Contact a désactivé cette adresse de connexion.</translation>
    </message>
    <message>
        <source>Enter {address} as the login address under Advanced.</source>
        <translation>Saisissez {address} comme adresse de connexion sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>The statistics of e-mail campaigns are missing.</source>
        <translation>Les statistiques des campagnes e-mail manquent.</translation>
    </message>
    <message>
        <source>Copernica did not accept the API token.</source>
        <translation>Copernica n’a pas accepté le jeton API.</translation>
    </message>
    <message>
        <source>Check the token in Copernica under Configuration, and whether it is limited to other IP addresses or to another API version. Then edit the account.</source>
        <translation>Vérifiez le jeton dans Copernica sous «&#xa0;Configuration&#xa0;», et s’il est limité à d’autres adresses IP ou à une autre version de l’API. Puis modifiez le compte.</translation>
    </message>
    <message>
        <source>Copernica does not allow this token to read that.</source>
        <translation>Copernica ne permet pas à ce jeton de lire ces données.</translation>
    </message>
    <message>
        <source>Check the rights of the token in Copernica under Configuration.</source>
        <translation>Vérifiez les droits du jeton dans Copernica sous «&#xa0;Configuration&#xa0;».</translation>
    </message>
    <message>
        <source>Copernica does not offer that to this account.</source>
        <translation>Copernica ne propose pas cela à ce compte.</translation>
    </message>
    <message>
        <source>Copernica no longer has what was asked for.</source>
        <translation>Copernica n’a plus ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request: {answer}.</source>
        <translation>Copernica n’a pas accepté une requête&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request.</source>
        <translation>Copernica n’a pas accepté une requête.</translation>
    </message>
    <message>
        <source>Report it with the details if it stays.</source>
        <translation>Signalez-le avec les détails si cela persiste.</translation>
    </message>
    <message>
        <source>Copernica sent the same page again instead of the next one.</source>
        <translation>Copernica a renvoyé la même page au lieu de la suivante.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later; if it stays, report it.</source>
        <translation>Ce qui était arrivé est conservé. Actualisez à nouveau plus tard&#xa0;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>The clicks of mailing {id} cannot be read.</source>
        <translation>Les clics du mailing {id} sont illisibles.</translation>
    </message>
    <message>
        <source>Copernica counts no clicks in SMS mailings.</source>
        <translation>Copernica ne compte pas de clics dans les mailings SMS.</translation>
    </message>
    <message>
        <source>SMS messages are not opened.</source>
        <translation>Les SMS ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Copernica reports opt-outs for e-mail only.</source>
        <translation>Copernica ne communique les désabonnements que pour les e-mails.</translation>
    </message>
    <message>
        <source>Copernica reports complaints for e-mail only.</source>
        <translation>Copernica ne communique les plaintes que pour les e-mails.</translation>
    </message>
    <message>
        <source>Copernica reports no cost of a mailing.</source>
        <translation>Copernica ne communique pas le coût d’un mailing.</translation>
    </message>
    <message>
        <source>Copernica reports no links; they are counted from the clicks.</source>
        <translation>Copernica ne communique pas de liens&#xa0;; ils sont comptés d’après les clics.</translation>
    </message>
    <message>
        <source>Copernica reports no breakdowns; they are counted from the clicks.</source>
        <translation>Copernica ne communique pas de répartitions&#xa0;; elles sont comptées d’après les clics.</translation>
    </message>
    <message>
        <source>It takes more of the paid API calls; the counts come anyway.</source>
        <translation>Utilise davantage d’appels API payants&#xa0;; les nombres sont lus de toute façon.</translation>
    </message>
    <message>
        <source>API v4, other host</source>
        <translation>API v4, autre hôte</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>With API v4 it travels in no address; older versions need it there.</source>
        <translation>Avec l’API v4, il ne figure dans aucune adresse&#xa0;; les versions antérieures l’y exigent.</translation>
    </message>
    <message>
        <source>Copernica&apos;s times name no zone. Write it like Europe/Amsterdam.</source>
        <translation>Les heures de Copernica n’indiquent pas de fuseau. Écrivez-le sous la forme Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Read each open</source>
        <translation>Lire chaque ouverture</translation>
    </message>
    <message>
        <source>Read each delivery</source>
        <translation>Lire chaque remise</translation>
    </message>
    <message>
        <source>In Copernica&apos;s Marketing Suite: Configuration, the account, access tokens.</source>
        <translation>Dans la Marketing Suite de Copernica&#xa0;: «&#xa0;Configuration&#xa0;», le compte, les jetons d’accès.</translation>
    </message>
    <message>
        <source>Copernica charges for API calls beyond the contract; Sendsight counts them.</source>
        <translation>Copernica facture les appels API au-delà du contrat&#xa0;; Sendsight les compte.</translation>
    </message>
    <message>
        <source>Links, devices and countries are counted from the clicks.</source>
        <translation>Liens, appareils et pays sont comptés d’après les clics.</translation>
    </message>
    <message>
        <source>Times name no zone; they are read in the time zone of the account.</source>
        <translation>Les heures n’indiquent pas de fuseau&#xa0;; elles sont lues dans le fuseau horaire du compte.</translation>
    </message>
    <message>
        <source>SMS mailings have no clicks.</source>
        <translation>Les mailings SMS n’ont pas de clics.</translation>
    </message>
    <message>
        <source>A mailing has no name of its own; its subject stands for it.</source>
        <translation>Un mailing n’a pas de nom propre&#xa0;; son objet en tient lieu.</translation>
    </message>
    <message>
        <source>There is no Copernica sign-in at the login address of this account.</source>
        <translation>Il n’y a pas de connexion Copernica à l’adresse de connexion de ce compte.</translation>
    </message>
    <message>
        <source>Check the login address.</source>
        <translation>Vérifiez l’adresse de connexion.</translation>
    </message>
    <message>
        <source>Copernica&apos;s sign-in sent an answer that Sendsight cannot read.</source>
        <translation>La connexion de Copernica a envoyé une réponse que Sendsight ne peut pas lire.</translation>
    </message>
    <message>
        <source>Check the login address of the account.</source>
        <translation>Vérifiez l’adresse de connexion du compte.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of one mailing.</source>
        <translation>Copernica n’a pas donné de chiffres pour un mailing.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of {n} mailings.</source>
        <translation>Copernica n’a pas donné de chiffres pour {n} mailings.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a time that cannot be read; it is kept as text.</source>
        <translation>Copernica ({what})&#xa0;: une date illisible, conservée comme texte.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} times that cannot be read; they are kept as text.</source>
        <translation>Copernica ({what})&#xa0;: {n} dates illisibles, conservées comme textes.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a row without an id; it is left out.</source>
        <translation>Copernica ({what})&#xa0;: une ligne sans identifiant, exclue.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} rows without an id; they are left out.</source>
        <translation>Copernica ({what})&#xa0;: {n} lignes sans identifiant, exclues.</translation>
    </message>
    <message>
        <source>Copernica offers no drag and drop mailings to this account.</source>
        <translation>Copernica ne propose pas de mailings glisser-déposer à ce compte.</translation>
    </message>
    <message>
        <source>Copernica offers no HTML mailings to this account.</source>
        <translation>Copernica ne propose pas de mailings HTML à ce compte.</translation>
    </message>
    <message>
        <source>Copernica offers no SMS mailings to this account.</source>
        <translation>Copernica ne propose pas de mailings SMS à ce compte.</translation>
    </message>
    <message>
        <source>Copernica offers this account neither e-mail nor SMS mailings.</source>
        <translation>Copernica ne propose à ce compte ni mailings e-mail ni mailings SMS.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Il n’existe pas de fuseau horaire nommé {zone}.</translation>
    </message>
    <message>
        <source>Edit the account and write it like {example}.</source>
        <translation>Modifiez le compte et écrivez-le sous la forme {example}.</translation>
    </message>
    <message>
        <source>drag and drop mailings</source>
        <translation>mailings glisser-déposer</translation>
    </message>
    <message>
        <source>HTML mailings</source>
        <translation>mailings HTML</translation>
    </message>
    <message>
        <source>SMS mailings</source>
        <translation>mailings SMS</translation>
    </message>
    <message>
        <source>Drag and drop mailings</source>
        <translation>Mailings glisser-déposer</translation>
    </message>
    <message>
        <source>clicks of drag and drop mailings</source>
        <translation>clics des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>errors of drag and drop mailings</source>
        <translation>erreurs des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>abuses of drag and drop mailings</source>
        <translation>plaintes des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>unsubscribes of drag and drop mailings</source>
        <translation>désabonnements des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>impressions of drag and drop mailings</source>
        <translation>affichages des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>deliveries of drag and drop mailings</source>
        <translation>remises des mailings glisser-déposer</translation>
    </message>
    <message>
        <source>clicks of HTML mailings</source>
        <translation>clics des mailings HTML</translation>
    </message>
    <message>
        <source>errors of HTML mailings</source>
        <translation>erreurs des mailings HTML</translation>
    </message>
    <message>
        <source>abuses of HTML mailings</source>
        <translation>plaintes des mailings HTML</translation>
    </message>
    <message>
        <source>unsubscribes of HTML mailings</source>
        <translation>désabonnements des mailings HTML</translation>
    </message>
    <message>
        <source>impressions of HTML mailings</source>
        <translation>affichages des mailings HTML</translation>
    </message>
    <message>
        <source>deliveries of HTML mailings</source>
        <translation>remises des mailings HTML</translation>
    </message>
    <message>
        <source>{mailings}: not offered to this account</source>
        <translation>{mailings}&#xa0;: non proposés à ce compte</translation>
    </message>
    <message>
        <source>{mailings}: can be read</source>
        <translation>{mailings}&#xa0;: peuvent être lus</translation>
    </message>
    <message>
        <source>{mailings}: {n} found</source>
        <translation>{mailings}&#xa0;: {n} trouvés</translation>
    </message>
    <message>
        <source>This token belongs to the Copernica account {found}, but the stored data to {stored}.</source>
        <translation>Ce jeton appartient au compte Copernica {found}, mais les données enregistrées à {stored}.</translation>
    </message>
    <message>
        <source>Enter a token of the same account, or add the other account beside it.</source>
        <translation>Saisissez un jeton du même compte, ou ajoutez l’autre compte à côté.</translation>
    </message>
    <message>
        <source>There is no provider called {provider}.</source>
        <translation>Il n’existe pas de fournisseur nommé {provider}.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Sitecore Send accepted the API key.</source>
        <translation>Sitecore Send a accepté la clé API.</translation>
    </message>
    <message>
        <source>This account has no campaign yet.</source>
        <translation>Ce compte n’a pas encore de campagne.</translation>
    </message>
    <message>
        <source>Campaigns can be read.</source>
        <translation>Les campagnes peuvent être lues.</translation>
    </message>
    <message>
        <source>{n} campaigns can be read.</source>
        <translation>{n} campagnes peuvent être lues.</translation>
    </message>
    <message>
        <source>1 campaign can be read.</source>
        <translation>1 campagne peut être lue.</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address. It answered: {answer}</source>
        <translation>{service} n’a pas accepté la clé ou cette adresse. Réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address.</source>
        <translation>{service} n’a pas accepté la clé ou cette adresse.</translation>
    </message>
    <message>
        <source>Copy the key again from More, Settings, API key, and check the API address.</source>
        <translation>Copiez à nouveau la clé depuis «&#xa0;More&#xa0;», «&#xa0;Settings&#xa0;», «&#xa0;API key&#xa0;», et vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>{service} does not know a campaign, or no longer reports on it.</source>
        <translation>{service} ne connaît pas une campagne, ou ne communique plus rien à son sujet.</translation>
    </message>
    <message>
        <source>{service} answered with an error: {answer}</source>
        <translation>{service} a répondu par une erreur&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{service} answered with an error: error {code}</source>
        <translation>{service} a répondu par une erreur&#xa0;: erreur {code}</translation>
    </message>
    <message>
        <source>Sitecore Send listed no campaign at all. The stored ones are kept as they are.</source>
        <translation>Sitecore Send n’a listé aucune campagne. Celles qui sont enregistrées sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>Sitecore Send&apos;s list of clicks changed while it was read.</source>
        <translation>La liste des clics de Sitecore Send a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Not enough credits</source>
        <translation>Crédits insuffisants</translation>
    </message>
    <message>
        <source>Awaiting delivery</source>
        <translation>En attente de remise</translation>
    </message>
    <message>
        <source>Selecting the winner</source>
        <translation>Sélection de la gagnante</translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation>Abonnement expiré</translation>
    </message>
    <message>
        <source>Subscription limits exceeded</source>
        <translation>Limites d’abonnement dépassées</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>N’est plus listée</translation>
    </message>
    <message>
        <source>Shown under More, Settings, API key. A new key ends the old one.</source>
        <translation>Affichée sous «&#xa0;More&#xa0;», «&#xa0;Settings&#xa0;», «&#xa0;API key&#xa0;». Une nouvelle clé met fin à l’ancienne.</translation>
    </message>
    <message>
        <source>Read who opened</source>
        <translation>Lire qui a ouvert</translation>
    </message>
    <message>
        <source>It takes long, as Sitecore Send allows two such calls a minute; the counts come anyway.</source>
        <translation>C’est long, car Sitecore Send autorise deux appels de ce type par minute&#xa0;; les nombres sont lus de toute façon.</translation>
    </message>
    <message>
        <source>Sitecore Send reports sends and bounces, not deliveries.</source>
        <translation>Sitecore Send communique les envois et les rebonds, pas les remises.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report what a campaign cost.</source>
        <translation>Sitecore Send ne communique pas le coût d’une campagne.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report browsers.</source>
        <translation>Sitecore Send ne communique pas les navigateurs.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report operating systems.</source>
        <translation>Sitecore Send ne communique pas les systèmes d’exploitation.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report devices.</source>
        <translation>Sitecore Send ne communique pas les appareils.</translation>
    </message>
    <message>
        <source>Sitecore Send reports countries, no regions.</source>
        <translation>Sitecore Send communique les pays, pas les régions.</translation>
    </message>
    <message>
        <source>In Sitecore Send, open More, Settings, API key, and choose Copy. With a Moosend account, choose the Moosend address under Advanced.</source>
        <translation>Dans Sitecore Send, ouvrez «&#xa0;More&#xa0;», «&#xa0;Settings&#xa0;», «&#xa0;API key&#xa0;», et choisissez «&#xa0;Copy&#xa0;». Avec un compte Moosend, choisissez l’adresse Moosend sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>Sitecore Send allows two calls a minute for links, countries and single clicks. The first reading of many campaigns takes hours; the newest come first.</source>
        <translation>Sitecore Send autorise deux appels par minute pour les liens, les pays et les clics individuels. La première lecture de nombreuses campagnes prend des heures&#xa0;; les plus récentes viennent d’abord.</translation>
    </message>
    <message>
        <source>A click row tells who and when, and no link, browser or device.</source>
        <translation>Une ligne de clic indique qui et quand, mais ni lien, ni navigateur, ni appareil.</translation>
    </message>
    <message>
        <source>Countries are counted from opens, some of which mail programs cause on their own.</source>
        <translation>Les pays sont comptés d’après les ouvertures, dont certaines viennent des messageries elles-mêmes.</translation>
    </message>
    <message>
        <source>About three months after a campaign only its totals can still be read.</source>
        <translation>Trois mois environ après une campagne, seuls ses totaux peuvent encore être lus.</translation>
    </message>
    <message>
        <source>There is no cost and no account balance.</source>
        <translation>Il n’y a ni coût ni solde de compte.</translation>
    </message>
    <message>
        <source>planned times</source>
        <translation>dates prévues</translation>
    </message>
    <message>
        <source>Winner (provider)</source>
        <translation>Gagnante (fournisseur)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Ce qui l’accompagne</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One row a campaign with its counters; under lenses also human clicks, rates and what is missing.</source>
        <translation>Une ligne par campagne avec ses compteurs&#xa0;; selon le mode de calcul, aussi clics humains, taux et ce qui manque.</translation>
    </message>
    <message>
        <source>One row a link of a campaign. Clickers of several links are never added.</source>
        <translation>Une ligne par lien d’une campagne. Les cliqueurs de plusieurs liens ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>Devices, systems, browsers and countries of each campaign; `source` tells who counted.</source>
        <translation>Appareils, systèmes, navigateurs et pays de chaque campagne&#xa0;; `source` dit qui a compté.</translation>
    </message>
    <message>
        <source>The click log by time; under lenses with the verdict on each click.</source>
        <translation>Le journal des clics par date&#xa0;; selon le mode de calcul, avec le verdict de chaque clic.</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Pages de destination</translation>
    </message>
    <message>
        <source>One row a page, whichever campaigns, channels and providers led there. Addresses that differ only in tags and spelling are one page.</source>
        <translation>Une ligne par page, quels que soient les campagnes, canaux et fournisseurs qui y ont mené. Les adresses qui ne diffèrent que par leurs paramètres et leur graphie sont une seule page.</translation>
    </message>
    <message>
        <source>One row a registrable domain (example.co.uk), over all campaigns.</source>
        <translation>Une ligne par domaine enregistrable (example.co.uk), pour toutes les campagnes.</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>Valeurs UTM</translation>
    </message>
    <message>
        <source>For each of the five UTM parameters a row a value, over all campaigns.</source>
        <translation>Pour chacun des cinq paramètres UTM, une ligne par valeur, pour toutes les campagnes.</translation>
    </message>
    <message>
        <source>Clicks by day</source>
        <translation>Clics par jour</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks day by day, from its first to its last click.</source>
        <translation>Les clics de chaque campagne jour par jour, du premier au dernier.</translation>
    </message>
    <message>
        <source>Clicks by hour</source>
        <translation>Clics par heure</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour, from its first to its last click.</source>
        <translation>Les clics de chaque campagne heure par heure, du premier au dernier.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>All clicks together by weekday and hour.</source>
        <translation>Tous les clics ensemble, par jour de la semaine et par heure.</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour since its send, how many had come by then, and their share.</source>
        <translation>Les clics de chaque campagne heure par heure depuis l’envoi, leur cumul à ce moment et leur part.</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Campagnes comparées</translation>
    </message>
    <message>
        <source>Each campaign&apos;s click rate against that of the newest one that has one: the difference in points, its interval, and whether it may be chance. Campaigns sent on different days tell no winner.</source>
        <translation>Le taux de clics de chaque campagne face à celui de la plus récente qui en a un&#xa0;: écart en points, intervalle, et si cela peut être le hasard. Des campagnes envoyées à des jours différents ne désignent pas de gagnante.</translation>
    </message>
    <message>
        <source>How soon clicks came</source>
        <translation>Rapidité des clics</translation>
    </message>
    <message>
        <source>When half and 90 % of the clicks seen so far had come, the half-life after the busiest ten minutes, and when people clicked first. Provisional until seven days after the send.</source>
        <translation>Quand la moitié et 90&#xa0;% des clics observés à ce jour étaient arrivés, la demi-vie après les dix minutes les plus actives, et quand les personnes ont cliqué d’abord. Provisoire jusqu’à sept jours après l’envoi.</translation>
    </message>
    <message>
        <source>One row a person and account. Without personal data a person is an id or a hash.</source>
        <translation>Une ligne par personne et par compte. Sans données personnelles, une personne est un identifiant ou une empreinte.</translation>
    </message>
    <message>
        <source>Campaigns put together by own tag, name or utm_campaign. Counts are added, people never, and a rate is sum over sum. A campaign may be in several promotions.</source>
        <translation>Campagnes regroupées par étiquette, nom ou utm_campaign. Les nombres s’additionnent, les personnes jamais, et un taux est une somme sur une somme. Une campagne peut être dans plusieurs promotions.</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Période face à la précédente</translation>
    </message>
    <message>
        <source>What was sent in a period against equally many days with the same weekdays before. Newer campaigns have had less time to be clicked.</source>
        <translation>Ce qui a été envoyé pendant une période, face à autant de jours avec les mêmes jours de la semaine avant. Les campagnes récentes ont eu moins de temps pour recevoir des clics.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Each campaign&apos;s counters each time they had changed.</source>
        <translation>Les compteurs de chaque campagne à chaque changement.</translation>
    </message>
    <message>
        <source>Quality of the click log</source>
        <translation>Qualité du journal des clics</translation>
    </message>
    <message>
        <source>What each rule flagged, what click rows lack, and what cannot be checked.</source>
        <translation>Ce que chaque règle a signalé, ce qui manque aux lignes de clics, et ce qui n’est pas vérifiable.</translation>
    </message>
    <message>
        <source>A/B versions</source>
        <translation>Versions A/B</translation>
    </message>
    <message>
        <source>The versions of A/B tests with rates, intervals and what can be said of the difference.</source>
        <translation>Les versions des tests A/B avec leurs taux, leurs intervalles et ce qui peut être dit de l’écart.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What every figure means, of what it is taken, and how it is added up.</source>
        <translation>Ce que signifie chaque chiffre, sur quelle base, et comment il s’additionne.</translation>
    </message>
    <message>
        <source>There is no report called {name}.</source>
        <translation>Il n’existe pas de rapport nommé {name}.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known.</source>
        <translation>Le fuseau horaire {zone} est inconnu.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam.</source>
        <translation>Écrivez-le sous la forme Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Clicks counted</source>
        <translation>Clics comptés</translation>
    </message>
    <message>
        <source>{title}, from (95 %)</source>
        <translation>{title}, de (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}, to (95 %)</source>
        <translation>{title}, à (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Clicked at</source>
        <translation>Cliqué le</translation>
    </message>
    <message>
        <source>p, adjusted for several (Holm)</source>
        <translation>p, corrigé (Holm)</translation>
    </message>
    <message>
        <source>more {what} than {base}</source>
        <translation>plus de {what} que la base ({base})</translation>
    </message>
    <message>
        <source>The file has {n} rows; Excel shows only the first {most}. Export a shorter period at a time.</source>
        <translation>Le fichier a {n} lignes&#xa0;; Excel n’affiche que les {most} premières. Exportez une période plus courte à la fois.</translation>
    </message>
    <message>
        <source>Some texts are longer than the {n} characters that Excel shows.</source>
        <translation>Certains textes dépassent les {n} caractères qu’Excel affiche.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The recipe&apos;s file name has {place}, which stands for nothing.</source>
        <translation>Le nom de fichier du modèle contient {place}, qui ne représente rien.</translation>
    </message>
    <message>
        <source>Use {places}.</source>
        <translation>Utilisez {places}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>Choisissez un autre dossier dans le modèle.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file {name} is read-only.</source>
        <translation>Le fichier {name} est en lecture seule.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another name.</source>
        <translation>Autorisez son écriture, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file {name} is open in another program.</source>
        <translation>Le fichier {name} est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le dans ce programme, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written.</source>
        <translation>Le disque est plein&#xa0;; {name} n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow new files.</source>
        <translation>Le dossier {folder} n’autorise pas de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Un fichier ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>Choose a shorter, plain name.</source>
        <translation>Choisissez un nom plus court et plus simple.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Le fichier {name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Il existe déjà un fichier {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <translation>Choisissez un autre nom, ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(sans adresse)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>(no web page)</source>
        <translation>(aucune page web)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Links counted from the log</source>
        <translation>Liens comptés via le journal</translation>
    </message>
    <message>
        <source>Links without known clicks</source>
        <translation>Liens sans clics connus</translation>
    </message>
    <message>
        <source>Links not checked</source>
        <translation>Liens non vérifiés</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>There is no format called {name}.</source>
        <translation>Il n’existe pas de format nommé {name}.</translation>
    </message>
    <message>
        <source>Choose {names} or {last}.</source>
        <translation>Choisissez {names} ou {last}.</translation>
    </message>
    <message>
        <source>{format} is not text.</source>
        <translation>{format} n’est pas du texte.</translation>
    </message>
    <message>
        <source>Choose csv or json, or write a file.</source>
        <translation>Choisissez csv ou json, ou écrivez un fichier.</translation>
    </message>
    <message>
        <source>The file is complete, but the description beside it is missing.</source>
        <translation>Le fichier est complet, mais la description à côté de lui manque.</translation>
    </message>
    <message>
        <source>{provider} does not report links.</source>
        <translation>{provider} ne communique pas de liens.</translation>
    </message>
    <message>
        <source>{provider} does not report single clicks.</source>
        <translation>{provider} ne communique pas de clics individuels.</translation>
    </message>
    <message>
        <source>{provider} does not report devices or countries.</source>
        <translation>{provider} ne communique ni appareils ni pays.</translation>
    </message>
    <message>
        <source>{provider} does not report versions of A/B tests.</source>
        <translation>{provider} ne communique pas de versions de tests A/B.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nom dans les fichiers</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nécessite</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>S’additionne</translation>
    </message>
    <message>
        <source>Over several campaigns</source>
        <translation>Sur plusieurs campagnes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Base now</source>
        <translation>Base actuelle</translation>
    </message>
    <message>
        <source>Base before</source>
        <translation>Base avant</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Taux actuel</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>Taux avant</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Campaigns left out now</source>
        <translation>Campagnes exclues (actuel)</translation>
    </message>
    <message>
        <source>Campaigns left out before</source>
        <translation>Campagnes exclues (avant)</translation>
    </message>
    <message>
        <source>Days now</source>
        <translation>Jours actuels</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>A period without a first day cannot be compared with an earlier one.</source>
        <translation>Une période sans premier jour ne peut pas être comparée à une période antérieure.</translation>
    </message>
    <message>
        <source>Choose one that begins on a day, such as the last 30 days.</source>
        <translation>Choisissez-en une qui commence à un jour précis, comme les 30 derniers jours.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has been read yet.</source>
        <translation>La période ne peut pas être comparée&#xa0;: aucun de ses jours n’a encore été lu.</translation>
    </message>
    <message>
        <source>Refresh the accounts, or choose an earlier period.</source>
        <translation>Actualisez les comptes, ou choisissez une période antérieure.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has passed.</source>
        <translation>La période ne peut pas être comparée&#xa0;: aucun de ses jours n’est passé.</translation>
    </message>
    <message>
        <source>Choose one that has begun.</source>
        <translation>Choisissez-en une qui a commencé.</translation>
    </message>
    <message>
        <source>Points, from (95 %)</source>
        <translation>Points, de (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Points, to (95 %)</source>
        <translation>Points, à (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Excel (this computer)</source>
        <translation>Excel (cet ordinateur)</translation>
    </message>
    <message>
        <source>Spreadsheet, international</source>
        <translation>Tableur, international</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Pour programmes</translation>
    </message>
    <message>
        <source>There is no preset called {name}.</source>
        <translation>Il n’existe pas de préréglage nommé {name}.</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Premier envoi</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Left out of rates</source>
        <translation>Exclues des taux</translation>
    </message>
    <message>
        <source>Groups by name need to know which names belong together.</source>
        <translation>Les groupes par nom doivent savoir quels noms vont ensemble.</translation>
    </message>
    <message>
        <source>Give a pattern such as Spring*; several are separated by a semicolon.</source>
        <translation>Indiquez un motif comme Printemps*&#xa0;; plusieurs se séparent par un point-virgule.</translation>
    </message>
    <message>
        <source>{title}: campaigns left out</source>
        <translation>{title}&#xa0;: campagnes exclues</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Of them automatic</source>
        <translation>Dont automatiques</translation>
    </message>
    <message>
        <source>Within five seconds of delivery</source>
        <translation>Dans les cinq secondes après la remise</translation>
    </message>
    <message>
        <source>Clicks in the log</source>
        <translation>Clics dans le journal</translation>
    </message>
    <message>
        <source>Likely automatic</source>
        <translation>Probablement automatiques</translation>
    </message>
    <message>
        <source>The human lens leaves them out.</source>
        <translation>Le mode «&#xa0;Clics humains&#xa0;» les exclut.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspects</translation>
    </message>
    <message>
        <source>Some sign of a scanner; they count as people&apos;s.</source>
        <translation>Des signes de scanner&#xa0;; ils comptent comme humains.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>In no day and no hour.</source>
        <translation>Dans aucun jour et aucune heure.</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>Of the clicks whose delivery or send has a time. Above {share}, look for scanners.</source>
        <translation>Parmi les clics dont la remise ou l’envoi est daté. Au-delà de {share}, cherchez des scanners.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiées</translation>
    </message>
    <message>
        <source>Their latest clicks are not judged.</source>
        <translation>Leurs derniers clics ne sont pas évalués.</translation>
    </message>
    <message>
        <source>Without a click log</source>
        <translation>Sans journal des clics</translation>
    </message>
    <message>
        <source>Clicks are reported as totals only; they cannot be checked.</source>
        <translation>Les clics ne sont communiqués qu’en totaux&#xa0;; ils ne sont pas vérifiables.</translation>
    </message>
    <message>
        <source>no {base}</source>
        <translation>0 {base}</translation>
    </message>
    <message>
        <source>{word} not known</source>
        <translation>inconnu&#xa0;: {word}</translation>
    </message>
    <message>
        <source>{word} not reported</source>
        <translation>non communiqué&#xa0;: {word}</translation>
    </message>
    <message>
        <source>clicks not checked yet</source>
        <translation>clics pas encore vérifiés</translation>
    </message>
    <message>
        <source>no click log</source>
        <translation>pas de journal des clics</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Version of the column names</source>
        <translation>Version des noms de colonnes</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Fuseau horaire des dates</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Avec données personnelles</translation>
    </message>
    <message>
        <source>Base of rates</source>
        <translation>Base des taux</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Lignes de</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Refreshed at</source>
        <translation>Actualisé le</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Taux sur</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Modes de calcul</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Envoyées du</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyées au</translation>
    </message>
    <message>
        <source>Days in</source>
        <translation>Jours selon</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Clics choisis</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Urls</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours zone</source>
        <translation>Fuseau des heures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Clicked from</source>
        <translation>Cliqué du</translation>
    </message>
    <message>
        <source>Clicked before</source>
        <translation>Cliqué avant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period goes by</source>
        <translation>Période selon</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>{group}: {label}</source>
        <translation>{group}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Clicks so far</source>
        <translation>Clics à ce jour</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>clicks name no people</source>
        <translation>les clics ne désignent personne</translation>
    </message>
    <message>
        <source>the send time is not known</source>
        <translation>la date d’envoi est inconnue</translation>
    </message>
    <message>
        <source>no clicks after the busiest ten minutes</source>
        <translation>aucun clic après les dix minutes les plus actives</translation>
    </message>
    <message>
        <source>No time or zone</source>
        <translation>Pas de date ou de fuseau</translation>
    </message>
    <message>
        <source>Days and hours in each recipient&apos;s own zone are there for the week only.</source>
        <translation>Les jours et heures au fuseau de chaque destinataire n’existent que pour la semaine.</translation>
    </message>
    <message>
        <source>Choose one time zone.</source>
        <translation>Choisissez un seul fuseau horaire.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>{announced} rows were announced in {name} and {written} written: the data changed in between.</source>
        <translation>{announced} lignes étaient annoncées dans {name} et {written} écrites&#xa0;: les données ont changé entre-temps.</translation>
    </message>
    <message>
        <source>{announced} rows were announced and {written} written: the data changed in between.</source>
        <translation>{announced} lignes étaient annoncées et {written} écrites&#xa0;: les données ont changé entre-temps.</translation>
    </message>
    <message>
        <source>{sheet} has {n} columns; a sheet holds {most}.</source>
        <translation>{sheet} a {n} colonnes&#xa0;; une feuille en contient {most}.</translation>
    </message>
    <message>
        <source>Choose fewer columns, or another format.</source>
        <translation>Choisissez moins de colonnes, ou un autre format.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Rows in {sheet}</source>
        <translation>Lignes dans {sheet}</translation>
    </message>
    <message>
        <source>Columns of {sheet}</source>
        <translation>Colonnes de {sheet}</translation>
    </message>
    <message>
        <source>Texts longer than the {most} characters of a cell end with an ellipsis, and the rest of them is cut off: {n}.</source>
        <translation>Les textes de plus de {most} caractères par cellule finissent par des points de suspension, la suite est coupée&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Numbers with more than {digits} digits stand as texts, because Excel would change their last digits: {n}.</source>
        <translation>Les nombres de plus de {digits} chiffres sont écrits en texte, car Excel en changerait les derniers chiffres&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the sheet of facts about a workbook</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows below its header: {sheet} has {n} and continues on {others}.</source>
        <translation>Une feuille contient {most} lignes sous son en-tête&#xa0;: {sheet} en a {n} et continue sur {others}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Modifiez le compte et saisissez à nouveau.</translation>
    </message>
    <message>
        <source>The sign-in of {account} is not in this computer&apos;s keyring.</source>
        <translation>La connexion de {account} n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the names of two fields</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>The {field} of {account} is not in this computer&apos;s keyring.</source>
        <extracomment>&quot;field&quot; is the name of a field of the account form, such as &quot;API key&quot;.</extracomment>
        <translation>Absent du trousseau de cet ordinateur&#xa0;: {field} ({account}).</translation>
    </message>
    <message>
        <source>The page of newest versions</source>
        <translation>La page des nouvelles versions</translation>
    </message>
    <message>
        <source>The page of newest versions sent an answer that was not understood.</source>
        <translation>La page des nouvelles versions a envoyé une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Sendsight cannot use this computer&apos;s keyring, so keys cannot be kept.</source>
        <translation>Sendsight ne peut pas utiliser le trousseau de cet ordinateur&#xa0;; les clés ne peuvent donc pas être conservées.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet), or keep the keys for this run only.</source>
        <translation>Déverrouillez ou installez-en un (sous Linux&#xa0;: GNOME Keyring ou KWallet), ou gardez les clés pour cette session seulement.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake.</source>
        <translation>Sendsight a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report it with the details.</source>
        <translation>Rien n’a été perdu. Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>The workspace is not open yet.</source>
        <translation>L’espace de travail n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file {name} is no longer there.</source>
        <translation>Le fichier {name} n’est plus là.</translation>
    </message>
    <message>
        <source>Somebody may have moved it.</source>
        <translation>Quelqu’un l’a peut-être déplacé.</translation>
    </message>
    <message>
        <source>The file {name} cannot be moved.</source>
        <translation>Le fichier {name} ne peut pas être déplacé.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>While a window has the workspace open, that window writes the report.</source>
        <translation>Tant qu’une fenêtre a l’espace de travail ouvert, c’est elle qui écrit le rapport.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details have its own words.</source>
        <translation>Rien n’a été modifié. Les détails contiennent son message.</translation>
    </message>
    <message>
        <source>There is no schedule named {name}.</source>
        <translation>Il n’existe pas de planification nommée {name}.</translation>
    </message>
    <message>
        <source>Look at the list of schedules.</source>
        <translation>Consultez la liste des planifications.</translation>
    </message>
    <message>
        <source>Sendsight report {name}, {when}</source>
        <translation>Sendsight&#xa0;: rapport {name}, {when}</translation>
    </message>
    <message>
        <source>The program that runs the report is not given by its whole path.</source>
        <translation>Le programme qui exécute le rapport n’est pas indiqué par son chemin complet.</translation>
    </message>
    <message>
        <source>A scheduler does not search for programs; give the path from the root on.</source>
        <translation>Un planificateur ne cherche pas les programmes&#xa0;; indiquez le chemin depuis la racine.</translation>
    </message>
    <message>
        <source>A file name has characters that the system&apos;s scheduler cannot carry.</source>
        <translation>Un nom de fichier contient des caractères que le planificateur du système ne peut pas transmettre.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without line breaks and other invisible characters.</source>
        <translation>Renommez le fichier ou le dossier, sans sauts de ligne ni autres caractères invisibles.</translation>
    </message>
    <message>
        <source>The file {file} was not written by Sendsight, or its mark was removed.</source>
        <translation>Le fichier {file} n’a pas été écrit par Sendsight, ou sa marque a été retirée.</translation>
    </message>
    <message>
        <source>Look at it, and move it away if nothing needs it.</source>
        <translation>Examinez-le, et déplacez-le si rien n’en a besoin.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or deleted.</source>
        <translation>Le fichier {file} ne peut être ni écrit ni supprimé.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that falls into sleep is made up when the Mac wakes; one that falls into a time when the Mac is switched off is left out.</source>
        <translation>S’exécute tant que votre session est ouverte. Une exécution qui tombe pendant la veille est rattrapée au réveil du Mac&#xa0;; si le Mac est éteint, elle est ignorée.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to load the schedule.</source>
        <translation>Le planificateur du système a refusé de charger la planification.</translation>
    </message>
    <message>
        <source>The Mac&apos;s launchctl does not answer, so Sendsight cannot schedule here. Restart the Mac and try again.</source>
        <translation>Le launchctl du Mac ne répond pas&#xa0;; Sendsight ne peut donc pas planifier ici. Redémarrez le Mac et réessayez.</translation>
    </message>
    <message>
        <source>You are not signed in at this Mac&apos;s screen, so Sendsight cannot schedule. Sign in there and try again.</source>
        <translation>Aucune session n’est ouverte à l’écran de ce Mac&#xa0;; Sendsight ne peut donc pas planifier. Ouvrez-y une session et réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to unload the schedule.</source>
        <translation>Le planificateur du système a refusé de décharger la planification.</translation>
    </message>
    <message>
        <source>The folder {folder} for the log cannot be made.</source>
        <translation>Le dossier {folder} du journal ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up at the next sign-in. What a run says is in the journal: journalctl --user.</source>
        <translation>S’exécute tant que votre session est ouverte. Une exécution manquée, par exemple parce que l’ordinateur était éteint, est rattrapée à l’ouverture de session suivante. Les messages sont dans le journal&#xa0;: journalctl --user.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to read the new schedule.</source>
        <translation>Le planificateur du système a refusé de lire la nouvelle planification.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule on.</source>
        <translation>Le planificateur du système a refusé d’activer la planification.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to start the schedule.</source>
        <translation>Le planificateur du système a refusé de démarrer la planification.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule off.</source>
        <translation>Le planificateur du système a refusé de désactiver la planification.</translation>
    </message>
    <message>
        <source>This system has no systemd that answers, so Sendsight cannot schedule here. Let another scheduler, such as cron, run the command.</source>
        <translation>Ce système n’a pas de systemd qui réponde&#xa0;; Sendsight ne peut donc pas planifier ici. Laissez un autre planificateur, comme cron, exécuter la commande.</translation>
    </message>
    <message>
        <source>There is no systemd session for you here, so Sendsight cannot schedule. Sign in at the desktop, or run “loginctl enable-linger” once and sign in again.</source>
        <translation>Il n’y a pas ici de session systemd pour vous&#xa0;; Sendsight ne peut donc pas planifier. Ouvrez une session de bureau, ou exécutez une fois «&#xa0;loginctl enable-linger&#xa0;» et rouvrez la session.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up afterwards.</source>
        <translation>S’exécute tant que votre session est ouverte. Une exécution manquée, par exemple parce que l’ordinateur était éteint, est rattrapée ensuite.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to take the schedule.</source>
        <translation>Le planificateur du système a refusé d’accepter la planification.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to delete the schedule.</source>
        <translation>Le planificateur du système a refusé de supprimer la planification.</translation>
    </message>
    <message>
        <source>Windows&apos; Task Scheduler does not answer, so Sendsight cannot schedule here. Ask whoever looks after this computer whether you may use it.</source>
        <translation>Le Planificateur de tâches de Windows ne répond pas&#xa0;; Sendsight ne peut donc pas planifier ici. Demandez au responsable de cet ordinateur si vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>The task {name} was not made by Sendsight, or its mark was removed.</source>
        <translation>La tâche {name} n’a pas été créée par Sendsight, ou sa marque a été retirée.</translation>
    </message>
    <message>
        <source>Look at it in Task Scheduler, and delete it there if nothing needs it.</source>
        <translation>Examinez-la dans le Planificateur de tâches, et supprimez-la si rien n’en a besoin.</translation>
    </message>
    <message>
        <source>Windows would replace a part of “{word}” when it runs the report.</source>
        <translation>Windows remplacerait une partie de «&#xa0;{word}&#xa0;» à l’exécution du rapport.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without $( and without names between percent signs.</source>
        <translation>Renommez le fichier ou le dossier, sans $( ni noms entre signes pour cent.</translation>
    </message>
    <message>
        <source>on day {day} of every month at {time}</source>
        <translation>le {day} de chaque mois à {time}</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>chaque jour à {time}</translation>
    </message>
    <message>
        <source>Monday to Friday at {time}</source>
        <translation>du lundi au vendredi à {time}</translation>
    </message>
    <message>
        <source>every {days} at {time}</source>
        <translation>chaque {days} à {time}</translation>
    </message>
    <message>
        <source>Sendsight does not know this system&apos;s scheduler. Let it, for example cron, run the command of the report.</source>
        <translation>Sendsight ne connaît pas le planificateur de ce système. Faites-lui exécuter la commande du rapport (à cron par exemple).</translation>
    </message>
    <message>
        <source>This account is no longer in the workspace.</source>
        <translation>Ce compte n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Le compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Il existe déjà un compte nommé {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This list of clicks is closed.</source>
        <translation>Cette liste de clics est fermée.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Chargez-la à nouveau.</translation>
    </message>
    <message>
        <source>The workspace was opened anew.</source>
        <translation>L’espace de travail a été rouvert.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Chargez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This workspace is open in another window.</source>
        <translation>Cet espace de travail est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Close it there, or choose another workspace.</source>
        <translation>Fermez-le dans cette fenêtre, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sendsight.</source>
        <translation>Cet espace de travail a été écrit par une version plus récente de Sendsight.</translation>
    </message>
    <message>
        <source>Update Sendsight, or choose another workspace. The file was not changed.</source>
        <translation>Mettez Sendsight à jour, ou choisissez un autre espace de travail. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file {name} is not a Sendsight workspace.</source>
        <translation>Le fichier {name} n’est pas un espace de travail Sendsight.</translation>
    </message>
    <message>
        <source>Choose another file. The file was not changed.</source>
        <translation>Choisissez un autre fichier. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The workspace {name} is damaged and cannot be read.</source>
        <translation>L’espace de travail {name} est endommagé et illisible.</translation>
    </message>
    <message>
        <source>Restore a copy of it, or choose another workspace and refresh.</source>
        <translation>Restaurez-en une copie, ou choisissez un autre espace de travail et actualisez.</translation>
    </message>
    <message>
        <source>The workspace {name} is read-only.</source>
        <translation>L’espace de travail {name} est en lecture seule.</translation>
    </message>
    <message>
        <source>Allow writing to the file, or copy it to a folder of your own.</source>
        <translation>Autorisez l’écriture du fichier, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The folder of the workspace {name} does not allow new files.</source>
        <translation>Le dossier de l’espace de travail {name} n’autorise pas de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose a workspace in a folder of your own.</source>
        <translation>Autorisez l’écriture dans le dossier, ou choisissez un espace de travail dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The workspace {name} cannot be reached.</source>
        <translation>L’espace de travail {name} est inaccessible.</translation>
    </message>
    <message>
        <source>Check its folder and your rights to it, or choose another workspace.</source>
        <translation>Vérifiez son dossier et vos droits, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The disk is full; what had arrived is kept.</source>
        <translation>Le disque est plein&#xa0;; ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>L’espace de travail est fermé.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>La requête a été arrêtée.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cette opération.</translation>
    </message>
    <message>
        <source>Choose a shorter period or fewer campaigns.</source>
        <translation>Choisissez une période plus courte ou moins de campagnes.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>L’espace de travail n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Try again. If that fails, restart Sendsight.</source>
        <translation>Réessayez. En cas d’échec, redémarrez Sendsight.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workspace.</source>
        <translation>{name} est un dossier, pas un espace de travail.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no workspace {name} in this folder.</source>
        <translation>Il n’y a pas d’espace de travail {name} dans ce dossier.</translation>
    </message>
    <message>
        <source>Check the name, or create a new workspace.</source>
        <translation>Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be created.</source>
        <translation>Le dossier de l’espace de travail ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The person is taken out of the workspace, but the older copy {name} beside it could not be deleted.</source>
        <translation>La personne est retirée de l’espace de travail, mais l’ancienne copie {name} à côté n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>Delete that file yourself; it still tells of the person.</source>
        <translation>Supprimez ce fichier vous-même&#xa0;; il parle encore de la personne.</translation>
    </message>
    <message>
        <source>The workspace has to be brought up to date, but no copy could be made first.</source>
        <translation>L’espace de travail doit être mis à jour, mais aucune copie n’a pu être faite avant.</translation>
    </message>
    <message>
        <source>Free some space and allow writing to its folder, then try again.</source>
        <translation>Libérez de l’espace et autorisez l’écriture dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The note&apos;s campaign is not in the workspace.</source>
        <translation>La campagne de la note n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose another campaign.</source>
        <translation>Choisissez une autre campagne.</translation>
    </message>
    <message>
        <source>The column {column} holds a value that does not fit its type.</source>
        <translation>La colonne {column} contient une valeur qui ne correspond pas à son type.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Excluez la colonne, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>An amount has more digits than the file holds (18 and 6 behind the point).</source>
        <translation>Un montant a plus de chiffres que le fichier n’en contient (18, et 6 après la virgule).</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <source>The Parquet file could not be written.</source>
        <translation>Le fichier Parquet n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>This list of people is closed.</source>
        <translation>Cette liste de personnes est fermée.</translation>
    </message>
    <message>
        <source>{n} campaigns could not be read: {reason}</source>
        <translation>{n} campagnes n’ont pas pu être lues&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{provider} has no separate login address.</source>
        <translation>{provider} n’a pas d’adresse de connexion séparée.</translation>
    </message>
    <message>
        <source>A refresh is running already.</source>
        <translation>Une actualisation est déjà en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Il n’y a rien à rechercher.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, a phone number or an id.</source>
        <translation>Saisissez une adresse e-mail, un numéro de téléphone ou un identifiant.</translation>
    </message>
    <message>
        <source>{provider} is not signed in to this way.</source>
        <translation>On ne se connecte pas à {provider} de cette façon.</translation>
    </message>
    <message>
        <source>Enter its key instead.</source>
        <translation>Saisissez plutôt sa clé.</translation>
    </message>
    <message>
        <source>The API key (client id) is missing.</source>
        <translation>La clé API (ID client) est manquante.</translation>
    </message>
    <message>
        <source>Enter it first, then sign in.</source>
        <translation>Saisissez-la d’abord, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake while it read {account}.</source>
        <translation>Sendsight a rencontré une erreur en lisant {account}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Please report it with the details.</source>
        <translation>Ce qui était arrivé est conservé. Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai (true) ou faux (false)</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une section</translation>
    </message>
    <message>
        <source>{kind} with {n} entries</source>
        <translation>{kind} de {n} éléments</translation>
    </message>
    <message>
        <source>{kind} of at most {n}</source>
        <translation>{kind} de {n} au plus</translation>
    </message>
    <message>
        <source>{kind} from {n} up</source>
        <translation>{kind} à partir de {n}</translation>
    </message>
    <message>
        <source>{key} (line {n})</source>
        <translation>{key} (ligne {n})</translation>
    </message>
    <message>
        <source>This recipe is of version {version}; this program knows version {known}.</source>
        <translation>Ce modèle est de version {version}&#xa0;; ce programme connaît la version {known}.</translation>
    </message>
    <message>
        <source>Update Sendsight, or save the view anew under another name.</source>
        <translation>Mettez Sendsight à jour, ou enregistrez à nouveau la vue sous un autre nom.</translation>
    </message>
    <message>
        <source>{file} is a workspace, not a recipe.</source>
        <translation>{file} est un espace de travail, pas un modèle.</translation>
    </message>
    <message>
        <source>Start Sendsight with it to open it, or choose a recipe.</source>
        <translation>Démarrez Sendsight avec lui pour l’ouvrir, ou choisissez un modèle.</translation>
    </message>
    <message>
        <source>{file} is no recipe of Sendsight: it holds nothing that a recipe has.</source>
        <translation>{file} n’est pas un modèle de Sendsight&#xa0;: il ne contient rien de ce qu’a un modèle.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be a whole number from 1 up.</source>
        <translation>Dans {file}, {key} doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Write version = {n}.</source>
        <translation>Écrivez version = {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe, see line {n}.</source>
        <translation>{file} ne peut pas être lu comme un modèle, voir la ligne {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe.</source>
        <translation>{file} ne peut pas être lu comme un modèle.</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or save the view anew.</source>
        <translation>Corrigez-le dans un éditeur de texte, ou enregistrez à nouveau la vue.</translation>
    </message>
    <message>
        <source>Write one of {names}.</source>
        <translation>Écrivez l’une de ces valeurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Mend that line in a text editor.</source>
        <translation>Corrigez cette ligne dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>In {file}, a value has to be {kind}.</source>
        <translation>Dans {file}, une valeur doit être {kind}.</translation>
    </message>
    <message>
        <source>In {file}, a value is not known.</source>
        <translation>Dans {file}, une valeur est inconnue.</translation>
    </message>
    <message>
        <source>In {file}, {key} has a value that is not known.</source>
        <translation>Dans {file}, {key} a une valeur inconnue.</translation>
    </message>
    <message>
        <source>In {file}, {key} has an entry that has to be {kind}.</source>
        <translation>Dans {file}, {key} a un élément qui doit être {kind}.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be {kind}.</source>
        <translation>Dans {file}, {key} doit être {kind}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Il n’existe pas de modèle {name}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a recipe file.</source>
        <translation>Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The recipe {name} may not be read.</source>
        <translation>La lecture du modèle {name} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it.</source>
        <translation>Autorisez sa lecture, ou copiez-le.</translation>
    </message>
    <message>
        <source>The recipe {name} could not be read.</source>
        <translation>Le modèle {name} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{name} is the workspace that is open. A recipe is another file.</source>
        <translation>{name} est l’espace de travail ouvert. Un modèle est un autre fichier.</translation>
    </message>
    <message>
        <source>It cannot be told, since this program does not know its figure.</source>
        <translation>Impossible à dire, car ce programme ne connaît pas son indicateur.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign of its kind was sent in the last {n} days.</source>
        <translation>Impossible à dire, car aucune campagne de ce type n’a été envoyée ces {n} derniers jours.</translation>
    </message>
    <message>
        <source>of {n} it is not known</source>
        <translation>pour {n}, c’est inconnu</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at least {line}</source>
        <translation>{k} sur {n} campagnes atteignent au moins {line}</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at most {line}</source>
        <translation>{k} sur {n} campagnes restent à {line} au plus</translation>
    </message>
    <message>
        <source>not {names} and {n} more</source>
        <translation>sauf {names} et {n} de plus</translation>
    </message>
    <message>
        <source>not {names}</source>
        <translation>sauf {names}</translation>
    </message>
    <message>
        <source>It cannot be told, since people are never added up over campaigns; look at each campaign.</source>
        <translation>Impossible à dire, car les personnes ne s’additionnent jamais entre campagnes&#xa0;; regardez chaque campagne.</translation>
    </message>
    <message>
        <source>Met: {goal}.</source>
        <translation>Atteint&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>Missed: {goal}.</source>
        <translation>Manqué&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign has a figure for it ({figure}).</source>
        <translation>Impossible à dire, car aucune campagne n’a ce chiffre ({figure}).</translation>
    </message>
    <message>
        <source>Not known: {goal}.</source>
        <translation>Inconnu&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have no figure for it</source>
        <translation>{k} sur {n} campagnes n’ont pas ce chiffre</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at least {line}</source>
        <translation>{figure}&#xa0;: {value}, le seuil est d’au moins {line}</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at most {line}</source>
        <translation>{figure}&#xa0;: {value}, le seuil est d’au plus {line}</translation>
    </message>
    <message>
        <source>This computer cannot make PDF files and pictures: the window&apos;s parts are not here.</source>
        <translation>Cet ordinateur ne peut pas créer de fichiers PDF ni d’images&#xa0;: les composants de la fenêtre manquent.</translation>
    </message>
    <message>
        <source>Install Sendsight with its window, or choose csv, xlsx or zip in the recipe.</source>
        <translation>Installez Sendsight avec sa fenêtre, ou choisissez csv, xlsx ou zip dans le modèle.</translation>
    </message>
    <message>
        <source>{file} is too large for a recipe.</source>
        <translation>{file} est trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it is not text in UTF-8.</source>
        <translation>{file} n’est pas un modèle&#xa0;: ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>In {file}, {key} is no colour.</source>
        <translation>Dans {file}, {key} n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write it like #0B5D4E, or leave it out.</source>
        <translation>Écrivez-la sous la forme #0B5D4E, ou omettez-la.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no time zone that is known.</source>
        <translation>Dans {file}, {key} n’est pas un fuseau horaire connu.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam, or leave it out.</source>
        <translation>Écrivez-le sous la forme Europe/Amsterdam, ou omettez-le.</translation>
    </message>
    <message>
        <source>In {file}, {key} is wrong: {why}</source>
        <translation>Dans {file}, {key} est incorrect&#xa0;: {why}</translation>
    </message>
    <message>
        <source>This program does not know {key} of the recipe; it is left as it is.</source>
        <translation>Ce programme ne connaît pas {key} du modèle&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>There are no rows: nothing in the workspace fits the recipe.</source>
        <translation>Il n’y a pas de lignes&#xa0;: rien dans l’espace de travail ne correspond au modèle.</translation>
    </message>
    <message>
        <source>The file is written, but not in the list of exports.</source>
        <translation>Le fichier est écrit, mais absent de la liste des exports.</translation>
    </message>
    <message>
        <source>There is no goal called {name}; it is not checked.</source>
        <translation>Il n’existe pas d’objectif nommé {name}&#xa0;; il n’est pas vérifié.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}.</source>
        <translation>Cet espace de travail n’a pas de compte nommé {names}.</translation>
    </message>
    <message>
        <source>Change the recipe&apos;s accounts, or choose another workspace.</source>
        <translation>Changez les comptes du modèle, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}; it is left out.</source>
        <translation>Cet espace de travail n’a pas de compte nommé {names}&#xa0;; il est exclu.</translation>
    </message>
    <message>
        <source>There is no channel {word}; no row has it.</source>
        <translation>Il n’existe pas de canal {word}&#xa0;; aucune ligne ne l’a.</translation>
    </message>
    <message>
        <source>There is no status {word}; no row has it.</source>
        <translation>Il n’existe pas de statut {word}&#xa0;; aucune ligne ne l’a.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Campaigns with it</source>
        <translation>Campagnes avec</translation>
    </message>
    <message>
        <source>Campaigns without it</source>
        <translation>Campagnes sans</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The report {report} has no column {column}; it is left out.</source>
        <translation>Le rapport {report} n’a pas de colonne {column}&#xa0;; elle est exclue.</translation>
    </message>
    <message>
        <source>None of the recipe&apos;s columns is there, so all are shown.</source>
        <translation>Aucune des colonnes du modèle n’existe&#xa0;; toutes sont donc affichées.</translation>
    </message>
    <message>
        <source>{table} has more than {n} rows, so they are in the report&apos;s own order.</source>
        <translation>{table} a plus de {n} lignes&#xa0;; elles sont donc dans l’ordre propre au rapport.</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Conservée. Laissez vide pour la garder.</translation>
    </message>
    <message>
        <source>{n} sends</source>
        <translation>{n} envois</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} délivrés</translation>
    </message>
    <message>
        <source>{n} clicks, human</source>
        <translation>{n} clics humains</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Taux d’ouverture</translation>
    </message>
    <message>
        <source>Opt-out rate</source>
        <translation>Taux de désabonnement</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Taux de plaintes</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sendsight</source>
        <translation>À propos de Sendsight</translation>
    </message>
    <message>
        <source>&amp;Your rights with Qt</source>
        <translation>Vos &amp;droits avec Qt</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside the program as files of their own; you can replace them.</source>
        <translation>Qt et Qt for Python sont utilisés sous la LGPL, version 3. Leurs bibliothèques se trouvent à côté du programme, en fichiers séparés&#xa0;; vous pouvez les remplacer.</translation>
    </message>
    <message>
        <source>&amp;Parts and their licences</source>
        <translation>Com&amp;posants et licences</translation>
    </message>
    <message>
        <source>Campaign and link reporting over all your bulk-messaging providers, on your own machine.</source>
        <translation>Rapports de campagnes et de liens pour tous vos fournisseurs d’envois en masse, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Sendsight authors. MIT licence, without any warranty.</source>
        <translation>Copyright 2026 The Sendsight authors. Licence MIT, sans aucune garantie.</translation>
    </message>
    <message>
        <source>It comes with the build of another part and has no version of its own.</source>
        <translation>Il est livré avec un autre composant et n’a pas de version propre.</translation>
    </message>
    <message>
        <source>The licence texts are missing: the installation is damaged. Install it anew.</source>
        <translation>Les textes des licences manquent&#xa0;: l’installation est endommagée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Its files on this computer: {folder}</source>
        <translation>Ses fichiers sur cet ordinateur&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» retiré</translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Save untested</source>
        <translation>Enre&amp;gistrer sans tester</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Enregistrer le compte</translation>
    </message>
    <message>
        <source>{provider} account</source>
        <translation>Compte {provider}</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Choisir un fournisseur</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation>Ajouter un compte...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read e&amp;verything again</source>
        <translation>T&amp;out relire</translation>
    </message>
    <message>
        <source>&amp;Edit account...</source>
        <translation>Modi&amp;fier le compte...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Re&amp;tirer le compte...</translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation>A&amp;jouter un compte...</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add account...</source>
        <translation>A&amp;jouter un compte...</translation>
    </message>
    <message>
        <source>Open the &amp;demo workspace</source>
        <translation>Ouvrir l’espace de &amp;démo</translation>
    </message>
    <message>
        <source>Invented data, no account needed</source>
        <translation>Données inventées, sans compte</translation>
    </message>
    <message>
        <source>&amp;Open recipe...</source>
        <translation>Ouvrir un &amp;modèle...</translation>
    </message>
    <message>
        <source>Show the view that a recipe&apos;s file holds</source>
        <translation>Afficher la vue contenue dans le fichier d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>Save what is shown, or everything, as a file</source>
        <translation>Enregistrer ce qui est affiché, ou tout, dans un fichier</translation>
    </message>
    <message>
        <source>Report for a &amp;client...</source>
        <translation>Rapport &amp;client...</translation>
    </message>
    <message>
        <source>Key figures, charts and tables in one PDF, workbook or ZIP</source>
        <translation>Chiffres clés, graphiques et tableaux dans un PDF, un classeur ou un ZIP</translation>
    </message>
    <message>
        <source>&amp;Save view as recipe...</source>
        <translation>Enregi&amp;strer la vue comme modèle...</translation>
    </message>
    <message>
        <source>Keep filters, lenses and columns, to open, run or schedule them</source>
        <translation>Garder filtres, modes de calcul et colonnes, pour les ouvrir, les exécuter ou les planifier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier a&amp;vec en-têtes</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Star the selected campaigns, or no longer</source>
        <translation>Ajouter les campagnes sélectionnées aux favoris, ou les en retirer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Effacer &amp;les filtres</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colonnes...</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>Com&amp;pacte</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>So&amp;us la liste</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>À &amp;droite de la liste</translation>
    </message>
    <message>
        <source>&amp;Computer&apos;s language</source>
        <translation>Langue de l’&amp;ordinateur</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Maximise detail</source>
        <translation>&amp;Maximiser le détail</translation>
    </message>
    <message>
        <source>Show &amp;accounts</source>
        <translation>&amp;Afficher les comptes</translation>
    </message>
    <message>
        <source>Go to a&amp;ccounts</source>
        <translation>Aller aux &amp;comptes</translation>
    </message>
    <message>
        <source>Go to cam&amp;paigns</source>
        <translation>Aller aux cam&amp;pagnes</translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation>Aller au &amp;détail</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read what is new from all accounts</source>
        <translation>Lire les nouveautés de tous les comptes</translation>
    </message>
    <message>
        <source>Refresh &amp;selected accounts</source>
        <translation>Actualiser les comptes &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Refresh &amp;totals only</source>
        <translation>Actualiser les &amp;totaux seuls</translation>
    </message>
    <message>
        <source>Campaigns and their counters, without links and clicks</source>
        <translation>Les campagnes et leurs compteurs, sans liens ni clics</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>T&amp;out relire</translation>
    </message>
    <message>
        <source>Reads all campaigns anew; takes longer and uses more calls</source>
        <translation>Relit toutes les campagnes&#xa0;; plus long, et utilise plus d’appels</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop the refresh; what has arrived is kept</source>
        <translation>Arrêter l’actualisation&#xa0;; ce qui est arrivé est conservé</translation>
    </message>
    <message>
        <source>&amp;Goals...</source>
        <translation>&amp;Objectifs...</translation>
    </message>
    <message>
        <source>Lines that figures should not cross</source>
        <translation>Seuils que les chiffres ne doivent pas franchir</translation>
    </message>
    <message>
        <source>&amp;Notes...</source>
        <translation>&amp;Notes...</translation>
    </message>
    <message>
        <source>Notes on the time axis</source>
        <translation>Notes sur l’axe du temps</translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation>Confi&amp;dentialité...</translation>
    </message>
    <message>
        <source>What is kept, forgetting a person, exports made</source>
        <translation>Ce qui est conservé, oublier une personne, exports réalisés</translation>
    </message>
    <message>
        <source>Add to com&amp;parison</source>
        <translation>Ajouter à la co&amp;mparaison</translation>
    </message>
    <message>
        <source>Up to eight campaigns at a time</source>
        <translation>Jusqu’à huit campagnes à la fois</translation>
    </message>
    <message>
        <source>Automatic clic&amp;ks...</source>
        <translation>Clics a&amp;utomatiques...</translation>
    </message>
    <message>
        <source>By which rules clicks are held for automatic</source>
        <translation>Les règles qui font passer des clics pour automatiques</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Paramètres...</translation>
    </message>
    <message>
        <source>C&amp;ustom period...</source>
        <translation>&amp;Période personnalisée...</translation>
    </message>
    <message>
        <source>Edit &amp;account...</source>
        <translation>Modifier le &amp;compte...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>Re&amp;tirer le compte...</translation>
    </message>
    <message>
        <source>&amp;Command list...</source>
        <translation>&amp;Liste des commandes...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Rechercher une nouvelle &amp;version</translation>
    </message>
    <message>
        <source>&amp;About Sendsight</source>
        <translation>À &amp;propos de Sendsight</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>The vendor&apos;s own address fits nearly everybody.</source>
        <translation>L’adresse du fournisseur convient presque toujours.</translation>
    </message>
    <message>
        <source>Addresses start with https://. Only addresses of this computer may start with http://.</source>
        <translation>Les adresses commencent par https://. Seules les adresses de cet ordinateur peuvent commencer par http://.</translation>
    </message>
</context>
<context>
    <name>AskedRuns</name>
    <message>
        <source>The refresh was stopped; the report holds what had arrived.</source>
        <translation>L’actualisation a été arrêtée&#xa0;; le rapport contient ce qui était arrivé.</translation>
    </message>
    <message>
        <source>Scheduled report written: {name}</source>
        <translation>Rapport planifié écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>The scheduled report “{name}” was not written.</source>
        <translation>Le rapport planifié «&#xa0;{name}&#xa0;» n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d’exploitation</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>BaseButton</name>
    <message>
        <source>Rates of &amp;delivered</source>
        <translation>Taux sur &amp;délivrés</translation>
    </message>
    <message>
        <source>What most tools show: clickers / delivered</source>
        <translation>Ce que montrent la plupart des outils&#xa0;: cliqueurs / délivrés</translation>
    </message>
    <message>
        <source>Rates of &amp;sent</source>
        <translation>Taux sur &amp;envoyés</translation>
    </message>
    <message>
        <source>Also where deliveries are not reported</source>
        <translation>Aussi quand les remises ne sont pas communiquées</translation>
    </message>
    <message>
        <source>Rates of &amp;openers</source>
        <translation>Taux sur &amp;ouvreurs</translation>
    </message>
    <message>
        <source>E-mail only; openers are inflated by mail programs that load pictures</source>
        <translation>E-mail seulement&#xa0;; les ouvreurs sont gonflés par les messageries qui chargent les images</translation>
    </message>
    <message>
        <source>of delivered</source>
        <translation>sur délivrés</translation>
    </message>
    <message>
        <source>of sent</source>
        <translation>sur envoyés</translation>
    </message>
    <message>
        <source>of openers</source>
        <translation>sur ouvreurs</translation>
    </message>
    <message>
        <source>Of what click, opt-out and complaint rates are taken</source>
        <translation>Base des taux de clics, de désabonnement et de plaintes</translation>
    </message>
    <message>
        <source>Rates: {base}</source>
        <translation>Taux&#xa0;: {base}</translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Fichier du logo</translation>
    </message>
    <message>
        <source>PNG, JPG or SVG; may stay empty</source>
        <translation>PNG, JPG ou SVG&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>Pa&amp;rcourir...</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Couleur du rapport</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Couleur {name}</translation>
    </message>
</context>
<context>
    <name>CampaignPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
    <message>
        <source>0 of {campaigns} match</source>
        <translation>Aucune correspondance sur {campaigns}</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Les filtres ne laissent rien.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The first refresh is running</source>
        <translation>La première actualisation est en cours</translation>
    </message>
    <message>
        <source>Campaigns appear here as they arrive.</source>
        <translation>Les campagnes s’affichent ici à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Pas encore de campagnes</translation>
    </message>
    <message>
        <source>Your providers reported none. Campaigns appear here after the next refresh that finds some.</source>
        <translation>Vos fournisseurs n’en ont communiqué aucune. Les campagnes s’afficheront ici dès qu’une actualisation en trouvera.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh reads the campaigns of your accounts.</source>
        <translation>L’actualisation lit les campagnes de vos comptes.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>Rien n’a été envoyé pendant cette période</translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation>Dernière activité&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Show that month</source>
        <translation>Afficher ce mois</translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la li&amp;gne</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier a&amp;vec en-têtes</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Ouvrir l’URL de &amp;destination...</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Trier par cette colonne</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Col&amp;onnes...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Export selection...</source>
        <translation>&amp;Exporter la sélection...</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Tri croi&amp;ssant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Tri d&amp;écroissant</translation>
    </message>
    <message>
        <source>Add as &amp;further sort key</source>
        <translation>Ajouter comme &amp;clé de tri</translation>
    </message>
    <message>
        <source>&amp;Hide “{column}”</source>
        <translation>&amp;Masquer «&#xa0;{column}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>What the lines show</source>
        <translation>Ce que montrent les lignes</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far</source>
        <translation>Part des clics observés à ce jour</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Taux de clics</translation>
    </message>
    <message>
        <source>How far the time axis goes</source>
        <translation>Jusqu’où va l’axe du temps</translation>
    </message>
    <message>
        <source>As far as all go</source>
        <translation>Aussi loin que toutes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Première semaine</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Tous les clics</translation>
    </message>
    <message>
        <source>One chart, or one for each campaign</source>
        <translation>Un seul graphique, ou un par campagne</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>Un graphique</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Un graphique chacune</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>One campaign alone cannot be compared</source>
        <translation>Une seule campagne ne peut pas être comparée</translation>
    </message>
    <message>
        <source>No campaigns to compare yet</source>
        <translation>Pas encore de campagnes à comparer</translation>
    </message>
    <message>
        <source>Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”.</source>
        <translation>Sélectionnez de 2 à {most} campagnes dans la liste et choisissez «&#xa0;Ajouter à la comparaison&#xa0;».</translation>
    </message>
    <message>
        <source>Show the campaign list</source>
        <translation>Afficher la liste des campagnes</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Campagnes comparées</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation>Afficher ce graphique en tableau, le copier ou l’enregistrer</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Save picture as...</source>
        <translation>Enregistrer l’image &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation>&amp;Exporter les valeurs...</translation>
    </message>
    <message>
        <source>Chart tools: {title}</source>
        <translation>Outils du graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation>Valeurs copiées</translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation>Image enregistrée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>&amp;Details...</source>
        <translation>&amp;Détails...</translation>
    </message>
    <message>
        <source>&amp;Refresh this account after saving</source>
        <translation>&amp;Actualiser ce compte après l’enregistrement</translation>
    </message>
    <message>
        <source>Testing the account.</source>
        <translation>Test du compte en cours.</translation>
    </message>
    <message>
        <source>✓ The account works: {name}</source>
        <translation>✓ Le compte fonctionne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>✓ The account works</source>
        <translation>✓ Le compte fonctionne</translation>
    </message>
    <message>
        <source>Time zone {fact}</source>
        <translation>Fuseau horaire {fact}</translation>
    </message>
    <message>
        <source>Currency {fact}</source>
        <translation>Devise {fact}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>peut être lu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Filter {text}, remove</source>
        <translation>Filtre {text}, retirer</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>ChooseRecipes</name>
    <message>
        <source>Open recipe</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Recipes ({endings})</source>
        <translation>Modèles ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ClicksButton</name>
    <message>
        <source>&amp;All clicks</source>
        <translation>&amp;Tous les clics</translation>
    </message>
    <message>
        <source>As providers count them, scanners included</source>
        <translation>Tels que les fournisseurs les comptent, scanners compris</translation>
    </message>
    <message>
        <source>&amp;Human clicks</source>
        <translation>Clics &amp;humains</translation>
    </message>
    <message>
        <source>Without clicks that are likely automatic; nothing is deleted</source>
        <translation>Sans les clics probablement automatiques&#xa0;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>Whether clicks that are likely automatic count</source>
        <translation>Si les clics probablement automatiques comptent</translation>
    </message>
    <message>
        <source>Human clicks</source>
        <translation>Clics humains</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Tous les clics</translation>
    </message>
    <message>
        <source>Clicks: {which}</source>
        <translation>Clics&#xa0;: {which}</translation>
    </message>
</context>
<context>
    <name>ClicksTab</name>
    <message>
        <source>Click log</source>
        <translation>Journal des clics</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation>Colonnes, celles cochées sont affichées</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réiniti&amp;aliser</translation>
    </message>
    <message>
        <source>Show the first choice of columns in its first order</source>
        <translation>Afficher le choix et l’ordre d’origine des colonnes</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order.</source>
        <translation>Les colonnes cochées sont affichées, de gauche à droite, dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns, ticked ones are exported</source>
        <translation>Colonnes, celles cochées sont exportées</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Tout coc&amp;her</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réiniti&amp;aliser</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Some figures come without what they are made of: {columns}.</source>
        <translation>Certains chiffres viennent sans leurs composantes&#xa0;: {columns}.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command list</source>
        <translation>Liste des commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Since the send</source>
        <translation>Depuis l’envoi</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compared campaigns</source>
        <translation>Campagnes comparées</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{n} rows do not fit on the clipboard, which takes {most} at most. Nothing was copied. Save a file instead.</source>
        <translation>{n} lignes ne tiennent pas dans le presse-papiers, qui en accepte {most} au plus. Rien n’a été copié. Enregistrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>More than {most} rows do not fit on the clipboard. Nothing was copied. Save a file instead.</source>
        <translation>Plus de {most} lignes ne tiennent pas dans le presse-papiers. Rien n’a été copié. Enregistrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} lignes copiées</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Sendsight could not start. What is stored is safe. Please report it with this text.</source>
        <translation>Sendsight n’a pas pu démarrer. Les données enregistrées sont intactes. Signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake. What is stored is safe, and you can go on. If it happens again, please report it with this text.</source>
        <translation>Sendsight a rencontré une erreur. Les données enregistrées sont intactes et vous pouvez continuer. Si cela se reproduit, signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>{time} after the send</source>
        <translation>{time} après l’envoi</translation>
    </message>
</context>
<context>
    <name>CustomPeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation>Période personnalisée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>Afficher la période</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>The first day lies after the last day.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} lignes copiées</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Open destination</source>
        <translation>Ouvrir la destination</translation>
    </message>
    <message>
        <source>The campaign leads to this page. Opening it is not counted as a click, because it is not the tracked address.</source>
        <translation>La campagne mène à cette page. L’ouvrir ne compte pas comme un clic, car ce n’est pas l’adresse suivie.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>DestinationsView</name>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Ouvrir l’URL de &amp;destination...</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Whether a row is a page, a whole domain, or a value of a UTM parameter</source>
        <translation>Si une ligne est une page, un domaine entier ou une valeur d’un paramètre UTM</translation>
    </message>
    <message>
        <source>Search destinations</source>
        <translation>Rechercher une destination</translation>
    </message>
    <message>
        <source>Looks in pages, UTM tags and names of campaigns</source>
        <translation>Cherche dans les pages, les paramètres UTM et les noms de campagnes</translation>
    </message>
    <message>
        <source>0 of {n} destinations match</source>
        <translation>Aucune correspondance sur {n} destinations</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The search leaves nothing over.</source>
        <translation>La recherche ne laisse rien.</translation>
    </message>
    <message>
        <source>No links are known of these campaigns</source>
        <translation>Aucun lien connu pour ces campagnes</translation>
    </message>
    <message>
        <source>Some providers report clicks as totals only, and some campaigns have no links.</source>
        <translation>Certains fournisseurs ne communiquent les clics qu’en totaux, et certaines campagnes n’ont pas de liens.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Les filtres ne laissent rien.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Aucune campagne ne correspond</translation>
    </message>
    <message>
        <source>Destinations appear here as campaigns and their links are read.</source>
        <translation>Les destinations s’affichent ici à mesure que les campagnes et leurs liens sont lus.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Pas encore de campagnes</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>{parameter} values</source>
        <translation>Valeurs de {parameter}</translation>
    </message>
    <message>
        <source>Destination domains</source>
        <translation>Domaines de destination</translation>
    </message>
    <message>
        <source>Destination pages</source>
        <translation>Pages de destination</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Part&#xa0;: sur total</translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Qui a cliqué</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Journal des clics</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Campaign details</source>
        <translation>Détail de la campagne</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Sélectionnez une campagne pour voir ses liens et ses clics.</translation>
    </message>
    <message>
        <source>Reading links and clicks...</source>
        <translation>Lecture des liens et des clics...</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Il n’y a pas d’autres détails.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Facts for a report. They hold no keys and no campaign data.</source>
        <translation>Informations pour un signalement. Elles ne contiennent ni clés ni données de campagne.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a pas de lignes à exporter.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Readable &amp;titles</source>
        <translation>T&amp;itres lisibles</translation>
    </message>
    <message>
        <source>Save a descriptio&amp;n beside the file</source>
        <translation>Enregistrer une &amp;description à côté du fichier</translation>
    </message>
    <message>
        <source>Include &amp;personal data</source>
        <translation>Inclure les données &amp;personnelles</translation>
    </message>
    <message>
        <source>Include e-mail addresses, phone numbers and IP addresses</source>
        <translation>Inclure les adresses e-mail, numéros de téléphone et adresses IP</translation>
    </message>
    <message>
        <source>Filters, period, time zone, accounts and when they were read (.meta.json)</source>
        <translation>Filtres, période, fuseau horaire, comptes et dates de lecture (.meta.json)</translation>
    </message>
    <message>
        <source>Without: the stable names that programs rely on</source>
        <translation>Sinon&#xa0;: les noms stables dont les programmes dépendent</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Contenu à exporter</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Written &amp;for</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Qui a cliqué</translation>
    </message>
    <message>
        <source>Everything in the workspace, with the columns of the reports.</source>
        <translation>Tout l’espace de travail, avec les colonnes des rapports.</translation>
    </message>
    <message>
        <source>As on screen: same filter, order and columns.</source>
        <translation>Comme à l’écran&#xa0;: mêmes filtre, ordre et colonnes.</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows</source>
        <translation>Li&amp;gnes sélectionnées</translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation>Cette &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep it, and pass it on, only as your rules for personal data allow.</source>
        <translation>Le fichier dira qui a cliqué&#xa0;: adresses e-mail, numéros de téléphone et adresses IP. Ne le conservez et ne le transmettez que dans les limites de vos règles sur les données personnelles.</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers and IP addresses. Left out unless ticked.</source>
        <translation>Adresses e-mail, numéros de téléphone et adresses IP. Exclus tant que la case n’est pas cochée.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Arrêté. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>It was too late to stop: the file is complete.</source>
        <translation>Trop tard pour arrêter&#xa0;: le fichier est complet.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Your own name for this account, shown in lists and exports.</source>
        <translation>Votre nom pour ce compte, affiché dans les listes et les exports.</translation>
    </message>
    <message>
        <source>I already have &amp;tokens</source>
        <translation>J’ai déjà des &amp;jetons</translation>
    </message>
    <message>
        <source>Keep &amp;personal data</source>
        <translation>Conserver les &amp;données personnelles</translation>
    </message>
    <message>
        <source>Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this computer. Without it only a code per person and the country are kept, and no report can name anybody.</source>
        <translation>Conserve sur cet ordinateur les adresses e-mail, numéros de téléphone, noms et adresses IP des destinataires. Sinon, seuls un code par personne et le pays sont conservés, et aucun rapport ne peut nommer quelqu’un.</translation>
    </message>
    <message>
        <source>Keep the key for this &amp;run only</source>
        <translation>Garder la clé pour cette session seu&amp;lement</translation>
    </message>
    <message>
        <source>The key is stored in the system keyring, never in the workspace or a file.</source>
        <translation>La clé est conservée dans le trousseau du système, jamais dans l’espace de travail ni dans un fichier.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}, never in the workspace or a file.</source>
        <translation>La clé est conservée dans {keyring}, jamais dans l’espace de travail ni dans un fichier.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key cannot be stored safely. It can be kept for this run only: you enter it again after the next start.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur&#xa0;; la clé ne peut pas être conservée en sécurité. Elle peut être gardée pour cette session seulement&#xa0;: vous la saisirez à nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The key cannot be stored. Keep it for this run only.</source>
        <translation>La clé ne peut pas être conservée. Gardez-la pour cette session seulement.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Champ manquant&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Starred &amp;only</source>
        <translation>Favoris se&amp;uls</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, {n} in force</source>
        <translation>Filtre, {n} actifs</translation>
    </message>
    <message>
        <source>Filter by provider, channel, status, tag or star</source>
        <translation>Filtrer par fournisseur, canal, statut, étiquette ou favori</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer...</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>F&amp;ull report...</source>
        <translation>Rapport co&amp;mplet...</translation>
    </message>
    <message>
        <source>Save as re&amp;cipe...</source>
        <translation>Enregistrer comme modè&amp;le...</translation>
    </message>
    <message>
        <source>Copy these rows with their titles, ready to be pasted into a spreadsheet</source>
        <translation>Copier ces lignes avec leurs titres, prêtes à coller dans un tableur</translation>
    </message>
    <message>
        <source>All tables and charts at once: PDF for a client, workbook or ZIP</source>
        <translation>Tous les tableaux et graphiques d’un coup&#xa0;: PDF pour un client, classeur ou ZIP</translation>
    </message>
    <message>
        <source>Keep these choices under a name, to run them again</source>
        <translation>Garder ces choix sous un nom, pour les exécuter à nouveau</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Change goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>each campaign by itself</source>
        <translation>chaque campagne</translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation>toutes ensemble</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation>&amp;Doit être</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Looked at for</source>
        <translation>Év&amp;alué pour</translation>
    </message>
    <message>
        <source>Sent within the last</source>
        <translation>Envoyées dans les derniers</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Rates follow the window&apos;s lenses. Goals are checked after each refresh.</source>
        <translation>Les taux suivent les modes de calcul de la fenêtre. Les objectifs sont vérifiés après chaque actualisation.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Enregistrer l’objectif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GoalWatch</name>
    <message>
        <source>One more goal is missed.</source>
        <translation>Un objectif de plus est manqué.</translation>
    </message>
    <message>
        <source>{n} more goals are missed.</source>
        <translation>{n} objectifs de plus sont manqués.</translation>
    </message>
    <message>
        <source>Show goals</source>
        <translation>Afficher les objectifs</translation>
    </message>
</context>
<context>
    <name>GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No goals yet. A goal is a line that a figure should not cross, such as a click rate of at least 2 %. Goals are checked after each refresh.</source>
        <translation>Pas encore d’objectif. Un objectif est un seuil qu’un chiffre ne doit pas franchir, par exemple un taux de clics d’au moins 2&#xa0;%. Les objectifs sont vérifiés après chaque actualisation.</translation>
    </message>
    <message>
        <source>&amp;Add goal...</source>
        <translation>&amp;Ajouter un objectif...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation>&amp;Retirer l’objectif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ atteint</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ manqué</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>changing the goal “{name}”</source>
        <translation>modification de l’objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the goal “{name}”</source>
        <translation>l’objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>removing the goal “{name}”</source>
        <translation>retrait de l’objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removed the goal “{name}”. Ctrl+Z brings it back.</source>
        <translation>Objectif «&#xa0;{name}&#xa0;» retiré. Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>{n} files are too many to open at once. Nothing was opened.</source>
        <translation>{n} fichiers, c’est trop à ouvrir d’un coup. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Choose those you mean.</source>
        <translation>Choisissez ceux que vous voulez.</translation>
    </message>
    <message>
        <source>{n} files could not be opened.</source>
        <translation>{n} fichiers n’ont pas pu être ouverts.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>envoyée le {time}</translation>
    </message>
    <message>
        <source>sent &quot;{raw}&quot;</source>
        <translation>envoyée le «&#xa0;{raw}&#xa0;»</translation>
    </message>
    <message>
        <source>to {list}</source>
        <translation>à {list}</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>lue {ago}</translation>
    </message>
    <message>
        <source>The provider&apos;s send time cannot be read, so no time is shown.</source>
        <translation>La date d’envoi du fournisseur est illisible&#xa0;; aucune date n’est affichée.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>Le fournisseur a écrit «&#xa0;{raw}&#xa0;» sans fuseau horaire&#xa0;; celui du compte a été retenu.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Weekdays by hours; use the arrow keys, or Show as table</source>
        <translation>Jours de la semaine par heures&#xa0;; utilisez les flèches, ou «&#xa0;Afficher en tableau&#xa0;»</translation>
    </message>
    <message>
        <source>most: {cell}</source>
        <translation>maximum&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>Hours in {zone}</source>
        <translation>Heures selon {zone}</translation>
    </message>
    <message>
        <source>over {n}, up to {most}</source>
        <translation>plus de {n}, jusqu’à {most}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{span}: not known</source>
        <translation>{span}&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>From its next start on, Sendsight speaks {language}.</source>
        <translation>À partir du prochain démarrage, Sendsight s’affiche en {language}.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>LastCrash</name>
    <message>
        <source>Sendsight ended unexpectedly last time. What was stored is safe.</source>
        <translation>Sendsight s’est arrêté de façon inattendue la dernière fois. Les données enregistrées sont intactes.</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
    <message>
        <source>Sendsight ended unexpectedly. If it happens again, please report this text.</source>
        <translation>Sendsight s’est arrêté de façon inattendue. Si cela se reproduit, signalez ce texte.</translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>ListingView</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la li&amp;gne</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier a&amp;vec en-têtes</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Exporter la &amp;sélection...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Col&amp;onnes...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>Show &amp;log folder</source>
        <translation>Afficher le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {path}.</source>
        <translation>Le dossier n’a pas pu être ouvert. Il se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet. The folder will be {path}.</source>
        <translation>Rien n’a encore été journalisé. Le dossier sera ici&#xa0;: {path}.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>{n} rows are selected, and the clipboard takes {most} at most.</source>
        <translation>{n} lignes sont sélectionnées, et le presse-papiers en accepte {most} au plus.</translation>
    </message>
    <message>
        <source>Nothing was copied. Select fewer rows, or use Export to save a file.</source>
        <translation>Rien n’a été copié. Sélectionnez moins de lignes, ou utilisez «&#xa0;Exporter&#xa0;» pour enregistrer un fichier.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo workspace</source>
        <translation>Espace de démo</translation>
    </message>
    <message>
        <source>{name} – Sendsight</source>
        <translation>{name} – Sendsight</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>This is the demo workspace. All data is invented.</source>
        <translation>Voici l’espace de démo. Toutes les données sont inventées.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ajout aux favoris</translation>
    </message>
    <message>
        <source>taking the star away</source>
        <translation>retrait des favoris</translation>
    </message>
    <message>
        <source>Starred {n}</source>
        <translation>Ajout aux favoris&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Took the star off {n}</source>
        <translation>Retrait des favoris&#xa0;: {n}</translation>
    </message>
    <message>
        <source>&amp;New tag...</source>
        <translation>&amp;Nouvelle étiquette...</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>taking tag “{tag}” away</source>
        <translation>retrait de l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Tagged {n}</source>
        <translation>Étiquette ajoutée&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Took the tag off {n}</source>
        <translation>Étiquette retirée&#xa0;: {n}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag for {campaigns}:</source>
        <translation>Étiquette pour {campaigns}&#xa0;:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details...</source>
        <translation>Détails...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Only for “{name}”</source>
        <translation>Seulement pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Only for its campaign</source>
        <translation>Seulement pour sa campagne</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>No notes yet. A note stands as a flag on the time axis, so that months later a peak can still be explained.</source>
        <translation>Pas encore de notes. Une note apparaît comme un drapeau sur l’axe du temps, pour qu’un pic s’explique encore des mois plus tard.</translation>
    </message>
    <message>
        <source>&amp;Add note...</source>
        <translation>&amp;Ajouter une note...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>The note was deleted. Ctrl+Z brings it back.</source>
        <translation>La note a été supprimée. Ctrl+Z la rétablit.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>{n} of {total} rows written</source>
        <translation>{n} lignes écrites sur {total}</translation>
    </message>
    <message>
        <source>{n} rows written</source>
        <translation>{n} lignes écrites</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>{name} enregistré&#xa0;: {rows}, {size}.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is {path}.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert. Le fichier est ici&#xa0;: {path}.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps as they &amp;fit</source>
        <translation>Pas a&amp;utomatique</translation>
    </message>
    <message>
        <source>Per &amp;hour</source>
        <translation>Par &amp;heure</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Par &amp;jour</translation>
    </message>
    <message>
        <source>Per &amp;week</source>
        <translation>Par se&amp;maine</translation>
    </message>
    <message>
        <source>Width of a step</source>
        <translation>Largeur d’un pas</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>Ajouter une &amp;note...</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Clics dans le temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date/heure</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, humains</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Clics par jour</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Clics par heure</translation>
    </message>
    <message>
        <source>Clicks per week</source>
        <translation>Clics par semaine</translation>
    </message>
    <message>
        <source>{title}, by first click</source>
        <translation>{title}, au premier clic</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Test A/B</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>De (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>À (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Estimated {metric}: {value}</source>
        <translation>Estimation ({metric})&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Report for a client</source>
        <translation>Rapport client</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), a sheet for each table</source>
        <translation>Classeur E&amp;xcel (XLSX), une feuille par tableau</translation>
    </message>
    <message>
        <source>&amp;ZIP of CSV files, one for each table</source>
        <translation>&amp;ZIP de fichiers CSV, un par tableau</translation>
    </message>
    <message>
        <source>&amp;PDF report with charts, ready for a client</source>
        <translation>Rapport &amp;PDF avec graphiques, prêt pour un client</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Inclure les &amp;données personnelles</translation>
    </message>
    <message>
        <source>Charts as pictures, too (P&amp;NG)</source>
        <translation>Graphiques aussi en images (P&amp;NG)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer...</translation>
    </message>
    <message>
        <source>There is no campaign to report on.</source>
        <translation>Il n’y a aucune campagne à rapporter.</translation>
    </message>
    <message>
        <source>No account here keeps personal data.</source>
        <translation>Aucun compte ici ne conserve de données personnelles.</translation>
    </message>
    <message>
        <source>Summary, campaigns, links, days, hours, breakdowns, and a sheet with the facts.</source>
        <translation>Résumé, campagnes, liens, jours, heures, répartitions et une feuille d’informations.</translation>
    </message>
    <message>
        <source>The same tables as CSV for Excel, and ABOUT.json with the facts.</source>
        <translation>Les mêmes tableaux en CSV pour Excel, et ABOUT.json avec les informations.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Des pages de chiffres clés, de graphiques et de tableaux. Elles ne nomment personne.</translation>
    </message>
    <message>
        <source>Counting rows...</source>
        <translation>Comptage des lignes...</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>Fichier {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>PairPlot</name>
    <message>
        <source>{n} days; use the arrow keys, or Show as table</source>
        <translation>{n} jours&#xa0;; utilisez les flèches, ou «&#xa0;Afficher en tableau&#xa0;»</translation>
    </message>
    <message>
        <source>{day}: {n} clicks</source>
        <translation>{day}&#xa0;: {n} clics</translation>
    </message>
    <message>
        <source>Both up to the same minute; the day is not over.</source>
        <translation>Tous deux jusqu’à la même minute&#xa0;; la journée n’est pas finie.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Period in which campaigns were sent</source>
        <translation>Période d’envoi des campagnes</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Personnalisée...</translation>
    </message>
    <message>
        <source>Period: {title}</source>
        <translation>Période&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The same weeks of last year</source>
        <translation>Les mêmes semaines de l’année dernière</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Both periods</source>
        <translation>Les deux périodes</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>No period is chosen, so these are the last 30 days. {rule}</source>
        <translation>Aucune période n’est choisie&#xa0;: voici les 30 derniers jours. {rule}</translation>
    </message>
    <message>
        <source>Nothing was sent in either period</source>
        <translation>Rien n’a été envoyé pendant ces deux périodes</translation>
    </message>
    <message>
        <source>Choose another period above, or clear the filters.</source>
        <translation>Choisissez une autre période ci-dessus, ou effacez les filtres.</translation>
    </message>
    <message>
        <source>Clicks per day, both periods</source>
        <translation>Clics par jour, les deux périodes</translation>
    </message>
    <message>
        <source>Clicks per day, both periods, human</source>
        <translation>Clics par jour, les deux périodes, humains</translation>
    </message>
    <message>
        <source>No click with a time is stored of these days.</source>
        <translation>Aucun clic daté n’est enregistré pour ces jours.</translation>
    </message>
    <message>
        <source>Clicks made on these days ({zone}), whenever their campaign was sent. Each day stands beside the same weekday of the other period.</source>
        <translation>Clics de ces jours ({zone}), quelle que soit la date d’envoi de la campagne. Chaque jour figure à côté du même jour de la semaine de l’autre période.</translation>
    </message>
    <message>
        <source>The last day is not over; both sides count up to {time}.</source>
        <translation>Le dernier jour n’est pas fini&#xa0;; les deux côtés comptent jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour antérieur</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Clics antérieurs</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Show all clicks</source>
        <translation>Afficher tous les clics</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Clics choisis</translation>
    </message>
    <message>
        <source>{n} of {whole} clicks</source>
        <translation>{n} sur {whole} clics</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The f&amp;irst lines as they will be written</source>
        <translation>Première&amp;s lignes telles qu’elles seront écrites</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} colonnes</translation>
    </message>
    <message>
        <source>{rows}, {columns}, about {size}</source>
        <translation>{rows}, {columns}, environ {size}</translation>
    </message>
    <message>
        <source>Some texts are longer than the {most} characters of a cell and will be cut off. The choices for programs and data tools keep them whole.</source>
        <translation>Certains textes dépassent les {most} caractères d’une cellule et seront coupés. Les formats pour programmes et outils de données les gardent entiers.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} characters of some texts; the file holds them whole.</source>
        <translation>Excel n’affiche que les {most} premiers caractères de certains textes&#xa0;; le fichier les contient en entier.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; the others continue on further sheets.</source>
        <translation>Une feuille contient {most} lignes&#xa0;; la suite va sur d’autres feuilles.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} rows of it; the file holds them all. Choose a shorter period to see them all in Excel.</source>
        <translation>Excel n’en affiche que les {most} premières lignes&#xa0;; le fichier les contient toutes. Choisissez une période plus courte pour tout voir dans Excel.</translation>
    </message>
    <message>
        <source>The f&amp;irst rows as they will be written</source>
        <translation>Première&amp;s lignes telles qu’elles seront écrites</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Comptage...</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>Ce qui est &amp;conservé</translation>
    </message>
    <message>
        <source>&amp;Forget a person</source>
        <translation>&amp;Oublier une personne</translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation>&amp;Exports réalisés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything lies in your workspace on this computer; keys lie in its keyring. Nothing is sent anywhere but to your providers.</source>
        <translation>Tout se trouve dans votre espace de travail sur cet ordinateur&#xa0;; les clés sont dans son trousseau. Rien n’est envoyé ailleurs qu’à vos fournisseurs.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kept of people</source>
        <translation>Conservé des personnes</translation>
    </message>
    <message>
        <source>What is kept of people</source>
        <translation>Ce qui est conservé des personnes</translation>
    </message>
    <message>
        <source>addresses, numbers, names and IP addresses</source>
        <translation>adresses, numéros, noms et adresses IP</translation>
    </message>
    <message>
        <source>ids and keyed hashes only, and the country of an IP address</source>
        <translation>identifiants et empreintes à clé seulement, et pays d’une adresse IP</translation>
    </message>
    <message>
        <source>Change it with “Edit account...”.</source>
        <translation>À changer avec «&#xa0;Modifier le compte...&#xa0;».</translation>
    </message>
    <message>
        <source>Takes a person out of this workspace: address, name, id, IP address, also where links, texts and your notes have the address. Counts stay as they are. Older copies of the workspace, made before updates, are deleted. It cannot be undone, and a refresh does not bring the person back.</source>
        <translation>Retire une personne de cet espace de travail&#xa0;: adresse, nom, identifiant, adresse IP, y compris là où des liens, des textes et vos notes contiennent l’adresse. Les nombres ne changent pas. Les anciennes copies de l’espace de travail, faites avant les mises à jour, sont supprimées. C’est irréversible, et une actualisation ne fait pas revenir la personne.</translation>
    </message>
    <message>
        <source>E-mail address, phone number or id</source>
        <translation>Adresse e-mail, numéro de téléphone ou identifiant</translation>
    </message>
    <message>
        <source>Person to be forgotten</source>
        <translation>Personne à oublier</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Recherc&amp;her</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Nothing of this person was found.</source>
        <translation>Rien n’a été trouvé sur cette personne.</translation>
    </message>
    <message>
        <source>Could not be looked through, since the keyring gave no key: {names}.</source>
        <translation>Recherche impossible, car le trousseau n’a pas donné de clé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These know people by an id only; enter that to look there: {names}.</source>
        <translation>Ces comptes ne connaissent les personnes que par un identifiant&#xa0;; saisissez-le pour y chercher&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask them, too. Files exported earlier are not changed.</source>
        <translation>Oubliée&#xa0;: {n} lignes n’indiquent plus de qui il s’agissait. Vos fournisseurs ont encore les données&#xa0;; adressez-vous aussi à eux. Les fichiers déjà exportés ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Files that Sendsight wrote from this workspace. The list is kept here only.</source>
        <translation>Fichiers écrits par Sendsight depuis cet espace de travail. La liste n’est conservée qu’ici.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Exports made</source>
        <translation>Exports réalisés</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The workspace {name} opens in a window of its own.</source>
        <translation>L’espace de travail {name}&#xa0;s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>No window could be started for the workspace {name}.</source>
        <translation>Aucune fenêtre n’a pu être ouverte pour l’espace de travail {name}.</translation>
    </message>
    <message>
        <source>That workspace has a window of its own, which is in front now.</source>
        <translation>Cet espace de travail a sa propre fenêtre, maintenant au premier plan.</translation>
    </message>
</context>
<context>
    <name>PromotionModel</name>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Group by own tag</source>
        <translation>Grouper par étiquette</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Grouper par nom</translation>
    </message>
    <message>
        <source>Group by utm_campaign</source>
        <translation>Grouper par utm_campaign</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By what campaigns are put together</source>
        <translation>Critère de regroupement des campagnes</translation>
    </message>
    <message>
        <source>Spring*; *Black Friday*</source>
        <translation>Printemps*; *Black Friday*</translation>
    </message>
    <message>
        <source>Name patterns</source>
        <translation>Motifs de nom</translation>
    </message>
    <message>
        <source>* stands for any text; a semicolon separates groups</source>
        <translation>* remplace n’importe quel texte&#xa0;; un point-virgule sépare les groupes</translation>
    </message>
    <message>
        <source>Some campaigns are in several groups; the total counts each once.</source>
        <translation>Certaines campagnes sont dans plusieurs groupes&#xa0;; le total compte chacune une fois.</translation>
    </message>
    <message>
        <source>Which names belong together?</source>
        <translation>Quels noms vont ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Write a pattern such as Spring* above. * stands for any text, and a semicolon separates groups.</source>
        <translation>Saisissez ci-dessus un motif comme Printemps*. * remplace n’importe quel texte, et un point-virgule sépare les groupes.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Les filtres ne laissent rien.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Aucune campagne ne correspond</translation>
    </message>
    <message>
        <source>Promotions are made of campaigns, which appear after a refresh.</source>
        <translation>Les promotions se composent de campagnes, qui apparaissent après une actualisation.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Pas encore de campagnes</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by utm_campaign.</source>
        <translation>Donnez des étiquettes aux campagnes dans la liste, ou groupez-les par utm_campaign.</translation>
    </message>
    <message>
        <source>None of these campaigns has a tag</source>
        <translation>Aucune de ces campagnes n’a d’étiquette</translation>
    </message>
    <message>
        <source>* stands for any text: *sale* finds every name with sale in it.</source>
        <translation>* remplace n’importe quel texte&#xa0;: *soldes* trouve tout nom qui contient soldes.</translation>
    </message>
    <message>
        <source>No campaign has such a name</source>
        <translation>Aucune campagne n’a un tel nom</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by name.</source>
        <translation>Donnez des étiquettes aux campagnes dans la liste, ou groupez-les par nom.</translation>
    </message>
    <message>
        <source>No link of these campaigns carries utm_campaign</source>
        <translation>Aucun lien de ces campagnes ne porte utm_campaign</translation>
    </message>
    <message>
        <source>Show its &amp;campaigns</source>
        <translation>Afficher ses &amp;campagnes</translation>
    </message>
    <message>
        <source>Hide its &amp;campaigns</source>
        <translation>Masquer ses &amp;campagnes</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>{provider}&apos;s own documentation</source>
        <translation>Documentation de {provider}</translation>
    </message>
    <message>
        <source>a sign-in with your browser</source>
        <translation>une connexion par votre navigateur</translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
</context>
<context>
    <name>QualityTab</name>
    <message>
        <source>Clicks by rule</source>
        <translation>Clics par règle</translation>
    </message>
    <message>
        <source>No click is picked.</source>
        <translation>Aucun clic n’est choisi.</translation>
    </message>
    <message>
        <source>No rule flagged a click.</source>
        <translation>Aucune règle n’a signalé de clic.</translation>
    </message>
    <message>
        <source>A click may be flagged by several rules; the score decides.</source>
        <translation>Un clic peut être signalé par plusieurs règles&#xa0;; le score décide.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>no base</source>
        <translation>sans base</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} sur {n} {base}</translation>
    </message>
    <message>
        <source>A small sample.</source>
        <translation>Petit échantillon.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Opened “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» ouvert</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Arrêté. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>The refresh failed.</source>
        <translation>L’actualisation a échoué.</translation>
    </message>
    <message>
        <source>{account}: {sentence}</source>
        <translation>{account}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Se reconnecter...</translation>
    </message>
    <message>
        <source>Edit account...</source>
        <translation>Modifier le compte...</translation>
    </message>
    <message>
        <source>The data of {time} is still shown.</source>
        <translation>Les données du {time} restent affichées.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the account, &amp;keep its data</source>
        <translation>Retirer le compte, &amp;garder ses données</translation>
    </message>
    <message>
        <source>Its campaigns stay in lists and exports, but can no longer be refreshed.</source>
        <translation>Ses campagnes restent dans les listes et les exports, mais ne peuvent plus être actualisées.</translation>
    </message>
    <message>
        <source>Its key is removed from this computer either way. Nothing changes at the provider.</source>
        <translation>Sa clé est retirée de cet ordinateur dans tous les cas. Rien ne change chez le fournisseur.</translation>
    </message>
    <message>
        <source>Remove account and its campaigns</source>
        <translation>Retirer le compte et ses campagnes</translation>
    </message>
    <message>
        <source>Remove account and its 1 campaign</source>
        <translation>Retirer le compte et son unique campagne</translation>
    </message>
    <message>
        <source>Remove account and its {n} campaigns</source>
        <translation>Retirer le compte et ses {n} campagnes</translation>
    </message>
    <message>
        <source>Remove account, keep its data</source>
        <translation>Retirer le compte, garder ses données</translation>
    </message>
</context>
<context>
    <name>RowDragger</name>
    <message>
        <source>{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use Export to save a file.</source>
        <translation>{n} lignes sont sélectionnées&#xa0;; {most} au plus peuvent être glissées. Sélectionnez moins de lignes, ou utilisez «&#xa0;Exporter&#xa0;» pour enregistrer un fichier.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Weight of “{name}”</source>
        <translation>Poids de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Automatic clicks</source>
        <translation>Clics automatiques</translation>
    </message>
    <message>
        <source>Score from which a click is likely automatic</source>
        <translation>Score à partir duquel un clic est probablement automatique</translation>
    </message>
    <message>
        <source>Score from which a click is suspect</source>
        <translation>Score à partir duquel un clic est suspect</translation>
    </message>
    <message>
        <source>Licence...</source>
        <translation>Licence...</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <source>&amp;Save and judge again</source>
        <translation>&amp;Enregistrer et réévaluer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Scanners of mail systems click links before people do. Each sign adds its weight to a click&apos;s score, up to 100. Clicks are flagged, never deleted.</source>
        <translation>Les scanners des messageries cliquent sur les liens avant les personnes. Chaque signe ajoute son poids au score d’un clic, jusqu’à 100. Les clics sont signalés, jamais supprimés.</translation>
    </message>
    <message>
        <source>&amp;Likely automatic, left out by the human lens, from score</source>
        <translation>&amp;Probablement automatique, exclu en mode «&#xa0;Clics humains&#xa0;», dès le score</translation>
    </message>
    <message>
        <source>S&amp;uspect, shown apart and counted as people&apos;s, from score</source>
        <translation>&amp;Suspect, montré à part et compté comme humain, dès le score</translation>
    </message>
    <message>
        <source>Known scanners and robots: {source}, and words of mail gateways.</source>
        <translation>Scanners et robots connus&#xa0;: {source}, et mots des passerelles de messagerie.</translation>
    </message>
    <message>
        <source>all stored clicks</source>
        <translation>tous les clics enregistrés</translation>
    </message>
    <message>
        <source>all {n} stored clicks</source>
        <translation>les {n} clics enregistrés</translation>
    </message>
    <message>
        <source>Saving judges {which} again, so figures of past campaigns may change. What changes is known only then; the former numbers bring the former figures back.</source>
        <translation>L’enregistrement réévalue {which}&#xa0;; les chiffres de campagnes passées peuvent donc changer. Ce qui change n’est connu qu’à ce moment-là&#xa0;; les anciens réglages ramènent les anciens chiffres.</translation>
    </message>
    <message>
        <source>Judging all clicks again. This window may be closed meanwhile.</source>
        <translation>Réévaluation de tous les clics. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>Saved. The clicks of 1 campaign were judged again.</source>
        <translation>Enregistré. Les clics de 1 campagne ont été réévalués.</translation>
    </message>
    <message>
        <source>Saved. The clicks of {n} campaigns were judged again.</source>
        <translation>Enregistré. Les clics de {n} campagnes ont été réévalués.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>Écriture&#xa0;: {what}</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>Dans le dossier {path}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Stopped. The file that was being written is removed.</source>
        <translation>Arrêté. Le fichier en cours d’écriture est retiré.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view as recipe</source>
        <translation>Enregistrer la vue comme modèle</translation>
    </message>
    <message>
        <source>Edit saved view</source>
        <translation>Modifier la vue enregistrée</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Documents, folder Sendsight</source>
        <translation>Documents, dossier Sendsight</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</source>
        <translation>Complété à l’exécution&#xa0;: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>Pa&amp;rcourir...</translation>
    </message>
    <message>
        <source>Re&amp;place the file each time</source>
        <translation>Rem&amp;placer le fichier à chaque fois</translation>
    </message>
    <message>
        <source>&amp;Read what is new before it runs by itself</source>
        <translation>&amp;Lire les nouveautés avant une exécution automatique</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Inclure les &amp;données personnelles</translation>
    </message>
    <message>
        <source>The name of the view</source>
        <translation>Le nom de la vue</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What it is &amp;for (may stay empty)</source>
        <translation>&amp;Utilité (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Table that it writes</source>
        <translation>&amp;Tableau écrit</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>Nom du &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Today this would be {path}</source>
        <translation>Aujourd’hui, ce serait {path}</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier du fichier</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep filters, columns and lenses under a name, and open them again here.</source>
        <translation>Gardez filtres, colonnes et modes de calcul sous un nom, et rouvrez-les ici.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;xécuter maintenant</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>&amp;Planifier...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save &amp;view as recipe...</source>
        <translation>Enregistrer la &amp;vue comme modèle...</translation>
    </message>
    <message>
        <source>Save view as recipe...</source>
        <translation>Enregistrer la vue comme modèle...</translation>
    </message>
    <message>
        <source>Save view as recipe</source>
        <translation>Enregistrer la vue comme modèle</translation>
    </message>
    <message>
        <source>Its file is {path}.</source>
        <translation>Son fichier est {path}.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» supprimé.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>Fichier {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule “{name}”</source>
        <translation>Planifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>C&amp;opier la commande</translation>
    </message>
    <message>
        <source>What is written, and where</source>
        <translation>Ce qui est écrit, et où</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Views that run by themselves</source>
        <translation>Vues planifiées</translation>
    </message>
    <message>
        <source>No view runs by itself yet.</source>
        <translation>Aucune vue n’est encore planifiée.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Quand elle s’exécute</translation>
    </message>
    <message>
        <source>What is wr&amp;itten, and where</source>
        <translation>Ce qui est écr&amp;it, et où</translation>
    </message>
    <message>
        <source>T&amp;he command that runs it</source>
        <translation>La &amp;commande qui l’exécute</translation>
    </message>
    <message>
        <source>&amp;Views that run by themselves</source>
        <translation>&amp;Vues planifiées</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{why} You can copy the command and run it yourself.</source>
        <translation>{why} Vous pouvez copier la commande et l’exécuter vous-même.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>modifiée à la main</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Cochez au moins un jour.</translation>
    </message>
    <message>
        <source>It runs {when}, next on {next}, and writes {target}</source>
        <translation>Exécution {when}, prochaine le {next}&#xa0;; écrit {target}</translation>
    </message>
    <message>
        <source>The scheduler keeps the entry in a place of its own.</source>
        <translation>Le planificateur garde l’entrée à un endroit à lui.</translation>
    </message>
    <message>
        <source>Change &amp;schedule</source>
        <translation>Modifier la planifica&amp;tion</translation>
    </message>
    <message>
        <source>“{name}” runs {when}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: exécution {when}.</translation>
    </message>
    <message>
        <source>Removed from the scheduler; the saved view stays.</source>
        <translation>Retirée du planificateur&#xa0;; la vue enregistrée reste.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>About</source>
        <comment>heading: what the report is about</comment>
        <translation>Objet du rapport</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the text of {field}</source>
        <translation>Masquer le texte de {field}</translation>
    </message>
    <message>
        <source>Show the text of {field}</source>
        <translation>Afficher le texte de {field}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>&amp;Signaler une nouvelle version</translation>
    </message>
    <message>
        <source>Asks {host} at most once a day for the number of the newest version. Nothing else is sent: no names, no keys, no data, not even the version you have.</source>
        <translation>Demande à {host}, une fois par jour au plus, le numéro de la version la plus récente. Rien d’autre n’est envoyé&#xa0;: ni noms, ni clés, ni données, pas même la version que vous avez.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SeveralRecipes</name>
    <message>
        <source>{n} recipes were opened. “{name}” is the one on screen.</source>
        <translation>{n} modèles ont été ouverts. «&#xa0;{name}&#xa0;» est celui à l’écran.</translation>
    </message>
    <message>
        <source>Keep all as saved views</source>
        <translation>Tout garder comme vues enregistrées</translation>
    </message>
    <message>
        <source>Kept as saved views: {n}</source>
        <translation>Gardés comme vues enregistrées&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <translation>Trier par plusieurs colonnes</translation>
    </message>
    <message>
        <source>Shift+click on the titles</source>
        <translation>Maj+clic sur les titres</translation>
    </message>
    <message>
        <source>Remove a filter chip</source>
        <translation>Retirer un filtre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Aller de la recherche à la liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>Se &amp;connecter par le navigateur</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Se connecter avec un c&amp;ode</translation>
    </message>
    <message>
        <source>Type a short code on any device, a phone for example</source>
        <translation>Saisissez un code court sur n’importe quel appareil, un téléphone par exemple</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Or paste the address that the browser ended on</source>
        <translation>Ou collez l’adresse finale affichée par le navigateur</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Adresse finale affichée par le navigateur</translation>
    </message>
    <message>
        <source>Register this redirect address with your application: {address}</source>
        <translation>Enregistrez cette adresse de redirection auprès de votre application&#xa0;: {address}</translation>
    </message>
    <message>
        <source>✓ Signed in. Go on to test the account.</source>
        <translation>✓ Connecté. Passez au test du compte.</translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own page; Sendsight never sees your password.</source>
        <translation>Vous vous connectez sur la page du fournisseur&#xa0;; Sendsight ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Preparing the sign-in.</source>
        <translation>Préparation de la connexion.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. If nothing opened, copy its address.</source>
        <translation>La page de connexion est ouverte dans votre navigateur. Si rien ne s’est ouvert, copiez son adresse.</translation>
    </message>
    <message>
        <source>Open {page} on any device and type this code:</source>
        <translation>Ouvrez {page} sur n’importe quel appareil et saisissez ce code&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Campaigns shown</source>
        <translation>Campagnes affichées</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Sommes de la sélection</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>{shown} of {campaigns}</source>
        <translation>{shown} sur {campaigns}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} sélectionnées</translation>
    </message>
    <message>
        <source>click rate {rate} of {base}</source>
        <translation>taux de clics {rate} des {base}</translation>
    </message>
    <message>
        <source>Sums over the campaigns that report each figure</source>
        <translation>Sommes des campagnes qui communiquent chaque chiffre</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>Actualisé {ago}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la li&amp;gne</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier a&amp;vec en-têtes</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Exporter la &amp;sélection...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Col&amp;onnes...</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sorted descending</source>
        <translation>tri décroissant</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>tri croissant</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>{n} steps; use the arrow keys, or Show as table</source>
        <translation>{n} pas&#xa0;; utilisez les flèches, ou «&#xa0;Afficher en tableau&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Every &amp;day</source>
        <translation>Chaque &amp;jour</translation>
    </message>
    <message>
        <source>Every &amp;week on</source>
        <translation>Chaque &amp;semaine, le</translation>
    </message>
    <message>
        <source>Every &amp;month on day</source>
        <translation>Chaque &amp;mois, le</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Up to 28, so that no month lacks it</source>
        <translation>28 au plus, pour qu’il existe chaque mois</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock</source>
        <translation>à l’horloge de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Search campaigns</source>
        <translation>Chercher une campagne</translation>
    </message>
    <message>
        <source>Name, subject and account (Ctrl+F)</source>
        <translation>Nom, objet et compte (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>TotalledTable</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total of {column}: {value}</source>
        <translation>Total de {column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Empty the tray</source>
        <translation>Vider la sélection</translation>
    </message>
    <message>
        <source>Campaigns to compare</source>
        <translation>Campagnes à comparer</translation>
    </message>
    <message>
        <source>One campaign was not added: at most {most} can be compared. Take one out first.</source>
        <translation>Une campagne n’a pas été ajoutée&#xa0;: {most} au plus peuvent être comparées. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>{n} campaigns were not added: at most {most} can be compared. Take some out first.</source>
        <translation>{n} campagnes n’ont pas été ajoutées&#xa0;: {most} au plus peuvent être comparées. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>{name}
Take it out of the comparison</source>
        <translation>{name}
Retirer de la comparaison</translation>
    </message>
    <message>
        <source>{name}, take out</source>
        <translation>{name}, retirer</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Asking for the newest version</source>
        <translation>Recherche de la version la plus récente</translation>
    </message>
    <message>
        <source>This is the newest version: {version}</source>
        <translation>C’est la version la plus récente&#xa0;: {version}</translation>
    </message>
    <message>
        <source>Sendsight {newest} is out. You have {version}.</source>
        <translation>Sendsight {newest} est disponible. Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>The page could not be opened. Its address is {page}.</source>
        <translation>La page n’a pas pu être ouverte. Son adresse est {page}.</translation>
    </message>
</context>
<context>
    <name>ViewHost</name>
    <message>
        <source>Select a page or domain to see its clicks and campaigns.</source>
        <translation>Sélectionnez une page ou un domaine pour voir ses clics et ses campagnes.</translation>
    </message>
    <message>
        <source>Select a promotion to see its campaigns together.</source>
        <translation>Sélectionnez une promotion pour voir ses campagnes ensemble.</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Sélectionnez une campagne pour voir ses liens et ses clics.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>See what your campaigns and links did, across all your providers</source>
        <translation>Voyez les résultats de vos campagnes et de vos liens, chez tous vos fournisseurs</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo needs no account.</source>
        <translation>Tout reste sur cet ordinateur. La démo ne demande pas de compte.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Essayer avec des données de démo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Add an account of {providers}. Everything stays on this computer. The demo needs no account.</source>
        <translation>Ajoutez un compte de {providers}. Tout reste sur cet ordinateur. La démo ne demande pas de compte.</translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>In the &amp;account&apos;s zone</source>
        <translation>Au fuseau du c&amp;ompte</translation>
    </message>
    <message>
        <source>In the zone of the &amp;recipient&apos;s country</source>
        <translation>Au fuseau du &amp;pays du destinataire</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>En &amp;UTC</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Fuseau horaire des heures</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Clics depuis l’envoi</translation>
    </message>
    <message>
        <source>Time to the first click</source>
        <translation>Délai jusqu’au premier clic</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Clics par jour de la semaine et par heure</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour, human</source>
        <translation>Clics par jour de la semaine et par heure, humains</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>None of these clicks tells a country, so nobody&apos;s local hour is known. Choose another time zone.</source>
        <translation>Aucun de ces clics n’indique de pays&#xa0;; l’heure locale de chacun est donc inconnue. Choisissez un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>each recipient&apos;s country</source>
        <translation>pays de chaque destinataire</translation>
    </message>
    <message>
        <source>{n} clicks without a time or country are left out.</source>
        <translation>{n} clics sans date ou sans pays sont exclus.</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} clics sans date sont exclus.</translation>
    </message>
    <message>
        <source>Countries with several zones are taken at the one with most people.</source>
        <translation>Pour les pays à plusieurs fuseaux, celui du plus grand nombre est retenu.</translation>
    </message>
    <message>
        <source>These accounts are in several time zones; this computer&apos;s is taken.</source>
        <translation>Ces comptes sont dans plusieurs fuseaux horaires&#xa0;; celui de cet ordinateur est retenu.</translation>
    </message>
    <message>
        <source>The account&apos;s time zone is not known; this computer&apos;s is taken.</source>
        <translation>Le fuseau horaire du compte est inconnu&#xa0;; celui de cet ordinateur est retenu.</translation>
    </message>
    <message>
        <source>The send time is not known, so clicks are not counted from it.</source>
        <translation>La date d’envoi est inconnue&#xa0;; les clics ne sont donc pas comptés depuis l’envoi.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>La moitié des clics est arrivée en {t50}, 90&#xa0;% en {t90}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click came after {median} (middle half: {low} to {high}, {n} people).</source>
        <translation>Le premier clic d’une personne est arrivé après {median} (moitié centrale&#xa0;: {low} à {high}, {n} personnes).</translation>
    </message>
    <message>
        <source>The only person who clicked did so after {median}.</source>
        <translation>La seule personne qui a cliqué l’a fait après {median}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click in a campaign came after {median} (middle half: {low} to {high}, {n} first clicks).</source>
        <translation>Le premier clic d’une personne dans une campagne est arrivé après {median} (moitié centrale&#xa0;: {low} à {high}, {n} premiers clics).</translation>
    </message>
    <message>
        <source>Provisional: the clicks were read less than seven days after the send.</source>
        <translation>Provisoire&#xa0;: les clics ont été lus moins de sept jours après l’envoi.</translation>
    </message>
    <message>
        <source>No half-life: no click came after the busiest ten minutes.</source>
        <translation>Pas de demi-vie&#xa0;: aucun clic n’est arrivé après les dix minutes les plus actives.</translation>
    </message>
    <message>
        <source>Half-life after the busiest ten minutes: {half}.</source>
        <translation>Demi-vie après les dix minutes les plus actives&#xa0;: {half}.</translation>
    </message>
    <message>
        <source>{n} clicks that came later are not drawn.</source>
        <translation>{n} clics arrivés plus tard ne sont pas tracés.</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Clics depuis l’envoi, cumulés</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Depuis l’envoi</translation>
    </message>
    <message>
        <source>Time to the first click, people</source>
        <translation>Délai jusqu’au premier clic, personnes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Time to a person&apos;s first click in a campaign</source>
        <translation>Délai jusqu’au premier clic d’une personne dans une campagne</translation>
    </message>
    <message>
        <source>first clicks</source>
        <translation>premiers clics</translation>
    </message>
    <message>
        <source>First clicks</source>
        <translation>Premiers clics</translation>
    </message>
    <message>
        <source>These clicks name no person.</source>
        <translation>Ces clics ne désignent personne.</translation>
    </message>
    <message>
        <source>within {end}</source>
        <translation>en moins de {end}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Who clicked</source>
        <translation>Qui a cliqué</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Show addresses, numbers and names where an account keeps them</source>
        <translation>Afficher adresses, numéros et noms si un compte les conserve</translation>
    </message>
    <message>
        <source>Counting people...</source>
        <translation>Comptage des personnes...</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Masquer les personnes</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>Les personnes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>Addresses and names are not kept for these accounts, so people are ids or hashes.</source>
        <translation>Les adresses et les noms ne sont pas conservés pour ces comptes&#xa0;; les personnes sont donc des identifiants ou des empreintes.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{n} more countries</source>
        <translation>{n} pays de plus</translation>
    </message>
    <message>
        <source>Country unknown: {n}.</source>
        <translation>Pays inconnu&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Other countries together: {n}.</source>
        <translation>Autres pays ensemble&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation>Absents de la carte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>aucun compté</translation>
    </message>
    <message>
        <source>{country}: no {things} counted</source>
        <translation>{country}&#xa0;: rien de compté ({things})</translation>
    </message>
</context>
</TS>
