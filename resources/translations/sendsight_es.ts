<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The last refresh failed.</source>
        <translation>La última actualización ha fallado.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>sin actualizar aún</translation>
    </message>
    <message>
        <source>Refresh to read this account&apos;s campaigns.</source>
        <translation>Actualice para leer las campañas de esta cuenta.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}</source>
        <translation>Actualizando {done} de {total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requiere acceso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Sin actualizar aún</translation>
    </message>
    <message>
        <source>Last complete refresh: {time}</source>
        <translation>Última actualización completa: {time}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>When the campaign was sent</source>
        <translation>Cuándo se envió la campaña</translation>
    </message>
    <message>
        <source>Messages accepted for sending</source>
        <translation>Mensajes aceptados para el envío</translation>
    </message>
    <message>
        <source>As reported; in italics: sends minus bounced</source>
        <translation>Según el proveedor; en cursiva: envíos menos rebotes</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>ID de campaña</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Provider&apos;s status</source>
        <translation>Estado (proveedor)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Last click</source>
        <translation>Último clic</translation>
    </message>
    <message>
        <source>Newest stored click</source>
        <translation>Clic guardado más reciente</translation>
    </message>
    <message>
        <source>Counters read</source>
        <translation>Cifras leídas</translation>
    </message>
    <message>
        <source>When the counters were last read</source>
        <translation>Cuándo se leyeron los contadores por última vez</translation>
    </message>
    <message>
        <source>Details read</source>
        <translation>Detalles leídos</translation>
    </message>
    <message>
        <source>When links, breakdowns and clicks were last read</source>
        <translation>Cuándo se leyeron por última vez los enlaces, desgloses y clics</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Desconocido.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Your own stars</source>
        <translation>Sus campañas destacadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Your own tags</source>
        <translation>Sus propias etiquetas</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>sin base</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>As reported, never an estimate</source>
        <translation>Según el proveedor, nunca una estimación</translation>
    </message>
    <message>
        <source>{provider} does not report this.</source>
        <translation>{provider} no comunica este dato.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Sin enviar aún.</translation>
    </message>
    <message>
        <source>{provider} did not report this for the campaign.</source>
        <translation>{provider} no ha comunicado este dato de la campaña.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>sin comprobar aún</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>New clicks have not been checked yet.</source>
        <translation>Los clics nuevos aún no se han comprobado.</translation>
    </message>
    <message>
        <source>Some clicks name no person, so people cannot be told apart.</source>
        <translation>Algunos clics no indican la persona, así que no se puede distinguir a las personas.</translation>
    </message>
    <message>
        <source>{provider} did not report clicks for the campaign.</source>
        <translation>{provider} no ha comunicado los clics de la campaña.</translation>
    </message>
    <message>
        <source>Cannot be checked: there are totals only, no single clicks.</source>
        <translation>No se puede comprobar: solo hay totales, no clics individuales.</translation>
    </message>
    <message>
        <source>No base: 0 {base}.</source>
        <translation>Sin base: 0 {base}.</translation>
    </message>
    <message>
        <source>{count} unknown: {why}</source>
        <translation>{count}, desconocido: {why}</translation>
    </message>
    <message>
        <source>Derived: {sends} sends minus {bounced} bounced</source>
        <translation>Calculado: {sends} envíos menos {bounced} rebotes</translation>
    </message>
    <message>
        <source>{n} likely automatic left out</source>
        <translation>{n} probablemente automáticos, excluidos</translation>
    </message>
    <message>
        <source>{n} suspect ones still counted</source>
        <translation>{n} sospechosos, contados de todos modos</translation>
    </message>
    <message>
        <source>{n} reported clicks are not in the click log and could not be checked</source>
        <translation>{n} clics comunicados no están en el registro de clics y no se han podido comprobar</translation>
    </message>
    <message>
        <source>{provider} wrote “{text}”, which cannot be read as a time.</source>
        <translation>{provider} envió «{text}», que no se puede leer como fecha y hora.</translation>
    </message>
    <message>
        <source>Not sent, or the provider does not say when.</source>
        <translation>Sin enviar, o el proveedor no indica cuándo.</translation>
    </message>
    <message>
        <source>{time}
The provider names no time zone; the account&apos;s zone is assumed.</source>
        <translation>{time}
El proveedor no indica zona horaria; se toma la de la cuenta.</translation>
    </message>
    <message>
        <source>{provider} says “{word}”</source>
        <translation>{provider} indica «{word}»</translation>
    </message>
    <message>
        <source>Added up over the campaigns that report it.</source>
        <translation>Se suma en las campañas que lo comunican.</translation>
    </message>
    <message>
        <source>Never added up: one person may be in several campaigns.</source>
        <translation>Nunca se suma: una persona puede estar en varias campañas.</translation>
    </message>
    <message>
        <source>Sum over sum, of the campaigns that report both counts; the others are named.</source>
        <translation>Suma entre suma, de las campañas que comunican ambos recuentos; las demás se nombran.</translation>
    </message>
    <message>
        <source>Never made over several links: one person may click several.</source>
        <translation>Nunca se calcula para varios enlaces: una persona puede hacer clic en varios.</translation>
    </message>
    <message>
        <source>{what} / {base}</source>
        <translation>{what} / {base}</translation>
    </message>
    <message>
        <source>{what} of the link / {base} of the campaign</source>
        <translation>{what} del enlace / {base} de la campaña</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>People it was meant for.</source>
        <translation>Personas a las que iba dirigida.</translation>
    </message>
    <message>
        <source>Messages accepted for sending.</source>
        <translation>Mensajes aceptados para el envío.</translation>
    </message>
    <message>
        <source>As reported; where it is not, sends minus bounced.</source>
        <translation>Según el proveedor; si no, envíos menos rebotes.</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotes</translation>
    </message>
    <message>
        <source>Messages that could not be delivered.</source>
        <translation>Mensajes que no se pudieron entregar.</translation>
    </message>
    <message>
        <source>Hard bounces</source>
        <translation>Rebotes duros</translation>
    </message>
    <message>
        <source>Bounced for good.</source>
        <translation>Rebotes definitivos.</translation>
    </message>
    <message>
        <source>Soft bounces</source>
        <translation>Rebotes blandos</translation>
    </message>
    <message>
        <source>Bounced for the time being.</source>
        <translation>Rebotes temporales.</translation>
    </message>
    <message>
        <source>All opens, repeats and automatic ones included.</source>
        <translation>Todas las aperturas, incluidas las repetidas y las automáticas.</translation>
    </message>
    <message>
        <source>People who opened; mail programs that load pictures by themselves inflate it.</source>
        <translation>Personas que abrieron; los programas de correo que cargan las imágenes por sí solos inflan la cifra.</translation>
    </message>
    <message>
        <source>All clicks, repeats included.</source>
        <translation>Todos los clics, incluidos los repetidos.</translation>
    </message>
    <message>
        <source>People who clicked at least once.</source>
        <translation>Personas que hicieron clic al menos una vez.</translation>
    </message>
    <message>
        <source>Opt-outs that followed this campaign.</source>
        <translation>Bajas tras esta campaña.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Messages marked as spam.</source>
        <translation>Mensajes marcados como spam.</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Messages passed on.</source>
        <translation>Mensajes reenviados.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Messages on their way.</source>
        <translation>Mensajes en camino.</translation>
    </message>
    <message>
        <source>As reported; where they are not, those in the click log.</source>
        <translation>Según el proveedor; si no, los del registro de clics.</translation>
    </message>
    <message>
        <source>Clicks less the likely automatic ones.</source>
        <translation>Clics menos los probablemente automáticos.</translation>
    </message>
    <message>
        <source>Clickers less those of whom only automatic clicks are known.</source>
        <translation>Clics únicos sin las personas de las que solo se conocen clics automáticos.</translation>
    </message>
    <message>
        <source>Automatic clicks</source>
        <translation>Clics automáticos</translation>
    </message>
    <message>
        <source>Clicks in the log that the rules hold for likely automatic.</source>
        <translation>Clics del registro que las reglas consideran probablemente automáticos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automáticos</translation>
    </message>
    <message>
        <source>Suspect clicks</source>
        <translation>Clics sospechosos</translation>
    </message>
    <message>
        <source>Clicks with some sign of a scanner, too weak to leave them out.</source>
        <translation>Clics con algún indicio de escáner, demasiado débil para excluirlos.</translation>
    </message>
    <message>
        <source>Openers are inflated by mail programs that load pictures by themselves.</source>
        <translation>Los programas de correo que cargan las imágenes por sí solos inflan las aperturas únicas.</translation>
    </message>
    <message>
        <source>Click rate (delivered)</source>
        <translation>Tasa de clics (entregados)</translation>
    </message>
    <message>
        <source>Click rate (delivered), human</source>
        <translation>Tasa de clics humanos (entregados)</translation>
    </message>
    <message>
        <source>Click rate (sent)</source>
        <translation>Tasa de clics (enviados)</translation>
    </message>
    <message>
        <source>Click rate (sent), human</source>
        <translation>Tasa de clics humanos (enviados)</translation>
    </message>
    <message>
        <source>Click-to-open (openers)</source>
        <translation>CTOR (aperturas únicas)</translation>
    </message>
    <message>
        <source>Click-to-open (openers), human</source>
        <translation>CTOR humano (aperturas únicas)</translation>
    </message>
    <message>
        <source>Opt-out rate (delivered)</source>
        <translation>Tasa de bajas (entregados)</translation>
    </message>
    <message>
        <source>Opt-out rate (sent)</source>
        <translation>Tasa de bajas (enviados)</translation>
    </message>
    <message>
        <source>Opt-out rate (openers)</source>
        <translation>Tasa de bajas (aperturas únicas)</translation>
    </message>
    <message>
        <source>Complaint rate (delivered)</source>
        <translation>Tasa de quejas (entregados)</translation>
    </message>
    <message>
        <source>Complaint rate (sent)</source>
        <translation>Tasa de quejas (enviados)</translation>
    </message>
    <message>
        <source>Complaint rate (openers)</source>
        <translation>Tasa de quejas (aperturas únicas)</translation>
    </message>
    <message>
        <source>Open rate (delivered)</source>
        <translation>Tasa de apertura (entregados)</translation>
    </message>
    <message>
        <source>Open rate (sent)</source>
        <translation>Tasa de apertura (enviados)</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>quejas</translation>
    </message>
    <message>
        <source>human clickers</source>
        <translation>clics únicos humanos</translation>
    </message>
    <message>
        <source>Delivery rate (sent)</source>
        <translation>Tasa de entrega (enviados)</translation>
    </message>
    <message>
        <source>For text messages without a receipt the delivery is not known.</source>
        <translation>De los SMS sin acuse de recibo no se conoce la entrega.</translation>
    </message>
    <message>
        <source>Bounce rate (sent)</source>
        <translation>Tasa de rebote (enviados)</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebotes</translation>
    </message>
    <message>
        <source>Clicks per clicker</source>
        <translation>Clics por persona</translation>
    </message>
    <message>
        <source>Above about three on many links, look at the automatic clicks.</source>
        <translation>Si pasa de unos tres con muchos enlaces, revise los clics automáticos.</translation>
    </message>
    <message>
        <source>Clicks per clicker, human</source>
        <translation>Clics por persona, humanos</translation>
    </message>
    <message>
        <source>Link click rate (delivered)</source>
        <translation>Tasa de clics del enlace (entregados)</translation>
    </message>
    <message>
        <source>Link click rate (delivered), human</source>
        <translation>Tasa de clics humanos del enlace (entregados)</translation>
    </message>
    <message>
        <source>Link click rate (sent)</source>
        <translation>Tasa de clics del enlace (enviados)</translation>
    </message>
    <message>
        <source>Link click rate (sent), human</source>
        <translation>Tasa de clics humanos del enlace (enviados)</translation>
    </message>
    <message>
        <source>Link click-to-open (openers)</source>
        <translation>CTOR del enlace (aperturas únicas)</translation>
    </message>
    <message>
        <source>Link click-to-open (openers), human</source>
        <translation>CTOR humano del enlace (aperturas únicas)</translation>
    </message>
    <message>
        <source>{counts}, 95 %: {low}-{high}</source>
        <translation>{counts}, 95&#xa0;%: {low}-{high}</translation>
    </message>
    <message>
        <source>A small sample: the rate may as well be anywhere in between.</source>
        <translation>Muestra pequeña: la tasa puede estar en cualquier punto del intervalo.</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} de {n} {base}</translation>
    </message>
    <message>
        <source>{k} {what} by {n} {base}</source>
        <translation>{k} {what} por {n} {base}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Left out, because they do not report it:</source>
        <translation>Excluidas, porque no comunican el dato:</translation>
    </message>
    <message>
        <source>Total of {n}</source>
        <translation>Total de {n}</translation>
    </message>
    <message>
        <source>Total of {campaigns}</source>
        <translation>Total de {campaigns}</translation>
    </message>
    <message>
        <source>People are never added up: one person may be in several campaigns.</source>
        <translation>Las personas nunca se suman: una persona puede estar en varias campañas.</translation>
    </message>
    <message>
        <source>None of these campaigns reports it.</source>
        <translation>Ninguna de estas campañas comunica el dato.</translation>
    </message>
    <message>
        <source>None of these campaigns has both counts.</source>
        <translation>Ninguna de estas campañas tiene ambos recuentos.</translation>
    </message>
    <message>
        <source>{above} {what} / {below} {base}, sum over sum</source>
        <translation>{above} {what} / {below} {base}, suma entre suma</translation>
    </message>
    <message>
        <source>None of these campaigns reports a cost.</source>
        <translation>Ninguna de estas campañas comunica un coste.</translation>
    </message>
    <message>
        <source>Different currencies are not added: {sums}</source>
        <translation>Las monedas distintas no se suman: {sums}</translation>
    </message>
    <message>
        <source>Over {campaigns}</source>
        <translation>Sobre {campaigns}</translation>
    </message>
    <message>
        <source>{n} labels together</source>
        <translation>{n} valores agrupados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many messages</comment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Click rate, human</source>
        <translation>Tasa de clics humanos</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Tasa de clics</translation>
    </message>
    <message>
        <source>Clickers, human</source>
        <translation>Clics únicos humanos</translation>
    </message>
    <message>
        <source>Clickers</source>
        <translation>Clics únicos</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns</source>
        <translation>{k} de {n} campañas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>{rate} of sent</source>
        <translation>{rate} de los enviados</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>Not reported everywhere: what was sent less what bounced is counted.</source>
        <translation>No todas lo comunican: se cuentan los envíos menos los rebotes.</translation>
    </message>
    <message>
        <source>The same person may have clicked in several campaigns, so clickers are never added up.</source>
        <translation>La misma persona puede haber hecho clic en varias campañas, así que los clics únicos nunca se suman.</translation>
    </message>
    <message>
        <source>people are not added</source>
        <translation>las personas no se suman</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>counted from the click log</source>
        <translation>contados en el registro de clics</translation>
    </message>
    <message>
        <source>click log of {k} of {n} campaigns</source>
        <translation>registro de clics de {k} de {n} campañas</translation>
    </message>
    <message>
        <source>The provider reports clickers only; each click is in its log.</source>
        <translation>El proveedor solo comunica clics únicos; cada clic está en su registro.</translation>
    </message>
    <message>
        <source>{n} human</source>
        <translation>{n} humanos</translation>
    </message>
    <message>
        <source>{n} automatic</source>
        <translation>{n} automáticos</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns could be checked.</source>
        <translation>{k} de {n} campañas se han podido comprobar.</translation>
    </message>
    <message>
        <source>Clicks, human</source>
        <translation>Clics humanos</translation>
    </message>
    <message>
        <source>{k} automatic of {n}</source>
        <translation>{k} automáticos de {n}</translation>
    </message>
    <message>
        <source>{k} of {n} {base}</source>
        <translation>{k} de {n} {base}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Proporción: sobre el total</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Weekday (1 = Monday)</source>
        <translation>Día de la semana (1 = lunes)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Hours since the send</source>
        <translation>Horas desde el envío</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Desde el envío</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Unique opens</source>
        <translation>Aperturas únicas</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Clics únicos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>These figures count people, and people of several campaigns cannot be added. Select one campaign to see them.</source>
        <translation>Estas cifras cuentan personas, y las personas de varias campañas no se pueden sumar. Seleccione una campaña para verlas.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns report this.</source>
        <translation>{k} de {n} campañas comunican este dato.</translation>
    </message>
    <message>
        <source>Counted from the click log.</source>
        <translation>Contado en el registro de clics.</translation>
    </message>
    <message>
        <source>As they were at each refresh; what happened in between is not known.</source>
        <translation>Tal como estaban en cada actualización; lo ocurrido entre medias se desconoce.</translation>
    </message>
    <message>
        <source>Not drawn, since far above: {names}.</source>
        <translation>No se dibujan, por estar muy por encima: {names}.</translation>
    </message>
    <message>
        <source>Counters at each refresh</source>
        <translation>Contadores en cada actualización</translation>
    </message>
    <message>
        <source>Select one campaign to see how its counters grew.</source>
        <translation>Seleccione una campaña para ver cómo crecieron sus contadores.</translation>
    </message>
    <message>
        <source>No counters have been read yet.</source>
        <translation>Aún no se ha leído ningún contador.</translation>
    </message>
    <message>
        <source>The counters are as they were read on {time}. What a later refresh finds is drawn here.</source>
        <translation>Los contadores son los leídos el {time}. Aquí se dibujará lo que encuentren las siguientes actualizaciones.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The provider gives no address for this link.</source>
        <translation>El proveedor no indica la dirección de este enlace.</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, humanos</translation>
    </message>
    <message>
        <source>No click with a time is stored for this link.</source>
        <translation>No hay ningún clic con hora guardado para este enlace.</translation>
    </message>
    <message>
        <source>Cannot be checked: there is no total of human clicks to be a share of.</source>
        <translation>No se puede comprobar: no hay un total de clics humanos del que calcular la proporción.</translation>
    </message>
    <message>
        <source>The provider reports no total that this link could be a share of.</source>
        <translation>El proveedor no comunica ningún total del que este enlace sea una proporción.</translation>
    </message>
    <message>
        <source>{k} of {n} human {base}</source>
        <translation>{k} de {n} {base} humanos</translation>
    </message>
    <message>
        <source>Clicks, all</source>
        <translation>Clics, todos</translation>
    </message>
    <message>
        <source>This provider reports clickers of a link, not all its clicks.</source>
        <translation>Este proveedor comunica los clics únicos de un enlace, no todos sus clics.</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of this link are not known.</source>
        <translation>No se puede comprobar: no se conocen los clics individuales de este enlace.</translation>
    </message>
    <message>
        <source>One person may click several links, so clickers are not added.</source>
        <translation>Una persona puede hacer clic en varios enlaces, así que los clics únicos no se suman.</translation>
    </message>
    <message>
        <source>Cannot be checked: the people behind this link&apos;s clicks are not known.</source>
        <translation>No se puede comprobar: no se conoce a las personas que hay detrás de los clics de este enlace.</translation>
    </message>
    <message>
        <source>People with at least one click that is not likely automatic.</source>
        <translation>Personas con al menos un clic que no es probablemente automático.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not reported.</source>
        <translation>No se comunica qué personas hicieron clic en este enlace.</translation>
    </message>
    <message>
        <source>People who clicked this link at least once.</source>
        <translation>Personas que hicieron clic en este enlace al menos una vez.</translation>
    </message>
    <message>
        <source>Not known for this campaign: {base}.</source>
        <translation>Desconocido para esta campaña: {base}.</translation>
    </message>
    <message>
        <source>1 link without this count is left out.</source>
        <translation>1 enlace sin este recuento queda excluido.</translation>
    </message>
    <message>
        <source>{n} links without this count are left out.</source>
        <translation>{n} enlaces sin este recuento quedan excluidos.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>The provider does not tell which link was clicked.</source>
        <translation>El proveedor no indica en qué enlace se hizo clic.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>The provider&apos;s own id of the recipient, or a keyed hash where that would be an address or number.</source>
        <translation>El ID del destinatario en el proveedor, o un hash con clave si fuera una dirección o un número.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Where the address of the click is registered, or as the provider tells</source>
        <translation>Dónde está registrada la dirección del clic, o según el proveedor</translation>
    </message>
    <message>
        <source>More than 1 where the provider keeps one counter a recipient; the time is then that of the first</source>
        <translation>Más de 1 si el proveedor lleva un contador por destinatario; la fecha y hora es entonces la del primero</translation>
    </message>
    <message>
        <source>Automatic?</source>
        <translation>¿Automático?</translation>
    </message>
    <message>
        <source>How likely the click is automatic, 0 to 100, and the rules that say so</source>
        <translation>Probabilidad de que el clic sea automático, de 0 a 100, y las reglas que lo indican</translation>
    </message>
    <message>
        <source>No sign of an automatic click.</source>
        <translation>Ningún indicio de clic automático.</translation>
    </message>
    <message>
        <source>The provider gives no time for this click.</source>
        <translation>El proveedor no indica la hora de este clic.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot;, which is no time.</source>
        <translation>El proveedor envió «{raw}», que no es una fecha y hora.</translation>
    </message>
    <message>
        <source>{time}. The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>{time}. El proveedor envió «{raw}» sin zona horaria; se toma la de la cuenta.</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <translation>País: {value}</translation>
    </message>
    <message>
        <source>Device: {value}</source>
        <translation>Dispositivo: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>Sistema: {value}</translation>
    </message>
    <message>
        <source>Browser: {value}</source>
        <translation>Navegador: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Enlace: {value}</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>Persona: {value}</translation>
    </message>
    <message>
        <source>recipient&apos;s country</source>
        <translation>país del destinatario</translation>
    </message>
    <message>
        <source>{day} {hour} ({zone})</source>
        <translation>{day} {hour} ({zone})</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} y {n} más</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clics en el registro: {a} probablemente automáticos ({share}), {s} sospechosos.</translation>
    </message>
    <message>
        <source>{n} clicks picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clics elegidos: {a} probablemente automáticos ({share}), {s} sospechosos.</translation>
    </message>
    <message>
        <source>{n} click in the log: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clic en el registro: {a} probablemente automático ({share}), {s} sospechoso.</translation>
    </message>
    <message>
        <source>{n} click picked: {a} likely automatic ({share}), {s} suspect.</source>
        <translation>{n} clic elegido: {a} probablemente automático ({share}), {s} sospechoso.</translation>
    </message>
    <message>
        <source>{share} of the clicks came within five seconds of the delivery or send: scanners are likely at work.</source>
        <translation>El {share} de los clics llegó en los cinco segundos siguientes a la entrega o al envío: es probable que sean escáneres.</translation>
    </message>
    <message>
        <source>1 click has no time.</source>
        <translation>1 clic no tiene hora.</translation>
    </message>
    <message>
        <source>{n} clicks have no time.</source>
        <translation>{n} clics no tienen hora.</translation>
    </message>
    <message>
        <source>1 click does not tell which link.</source>
        <translation>1 clic no indica el enlace.</translation>
    </message>
    <message>
        <source>{n} clicks do not tell which link.</source>
        <translation>{n} clics no indican el enlace.</translation>
    </message>
    <message>
        <source>1 click names no person.</source>
        <translation>1 clic no indica la persona.</translation>
    </message>
    <message>
        <source>{n} clicks name no person.</source>
        <translation>{n} clics no indican la persona.</translation>
    </message>
    <message>
        <source>1 click has no country.</source>
        <translation>1 clic no tiene país.</translation>
    </message>
    <message>
        <source>{n} clicks have no country.</source>
        <translation>{n} clics no tienen país.</translation>
    </message>
    <message>
        <source>1 campaign has new clicks that are not checked yet.</source>
        <translation>1 campaña tiene clics nuevos aún sin comprobar.</translation>
    </message>
    <message>
        <source>{n} campaigns have new clicks that are not checked yet.</source>
        <translation>{n} campañas tienen clics nuevos aún sin comprobar.</translation>
    </message>
    <message>
        <source>1 campaign cannot be checked: its provider gives totals only.</source>
        <translation>1 campaña no se puede comprobar: su proveedor solo da totales.</translation>
    </message>
    <message>
        <source>{n} campaigns cannot be checked: their providers give totals only.</source>
        <translation>{n} campañas no se pueden comprobar: sus proveedores solo dan totales.</translation>
    </message>
    <message>
        <source>The provider&apos;s total and the log agree.</source>
        <translation>El total del proveedor y el registro coinciden.</translation>
    </message>
    <message>
        <source>The provider reports {n} clicks, the log holds {k}.</source>
        <translation>El proveedor comunica {n} clics; el registro contiene {k}.</translation>
    </message>
    <message>
        <source>The provider reports {n} click, the log holds {k}.</source>
        <translation>El proveedor comunica {n} clic; el registro contiene {k}.</translation>
    </message>
    <message>
        <source>{provider} keeps one row a recipient: how often the links were clicked, and the time of the first click.</source>
        <translation>{provider} lleva una fila por destinatario: cuántas veces se hizo clic en los enlaces y la fecha y hora del primer clic.</translation>
    </message>
    <message>
        <source>Nothing is reported for this yet.</source>
        <translation>Aún no se ha comunicado nada al respecto.</translation>
    </message>
    <message>
        <source>No click is stored for this campaign.</source>
        <translation>No hay ningún clic guardado de esta campaña.</translation>
    </message>
    <message>
        <source>The provider tells no country of these clicks.</source>
        <translation>El proveedor no indica el país de estos clics.</translation>
    </message>
    <message>
        <source>The provider tells no device of these clicks.</source>
        <translation>El proveedor no indica el dispositivo de estos clics.</translation>
    </message>
    <message>
        <source>The provider tells no operating system of these clicks.</source>
        <translation>El proveedor no indica el sistema operativo de estos clics.</translation>
    </message>
    <message>
        <source>The provider tells no browser of these clicks.</source>
        <translation>El proveedor no indica el navegador de estos clics.</translation>
    </message>
    <message>
        <source>The provider does not tell this of these clicks.</source>
        <translation>El proveedor no indica este dato de estos clics.</translation>
    </message>
    <message>
        <source>No link of this campaign has been reported.</source>
        <translation>No se ha comunicado ningún enlace de esta campaña.</translation>
    </message>
    <message>
        <source>The provider gives no time for these clicks.</source>
        <translation>El proveedor no indica la hora de estos clics.</translation>
    </message>
    <message>
        <source>No stored click matches what is picked.</source>
        <translation>Ningún clic guardado coincide con lo elegido.</translation>
    </message>
    <message>
        <source>This campaign has not been sent.</source>
        <translation>Esta campaña no se ha enviado.</translation>
    </message>
    <message>
        <source>The details have not been read yet. Refresh to read them.</source>
        <translation>Los detalles aún no se han leído. Actualice para leerlos.</translation>
    </message>
    <message>
        <source>Not drawn, since years away from the others: {k} clicks.</source>
        <translation>No se dibujan, por estar a años de los demás: {k} clics.</translation>
    </message>
    <message>
        <source>Only {n} steps are drawn; {k} clicks lie far away from them.</source>
        <translation>Solo se dibujan {n} tramos; {k} clics quedan muy lejos de ellos.</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>Version {label}</source>
        <translation>Versión {label}</translation>
    </message>
    <message>
        <source>{version}, the provider&apos;s winner</source>
        <translation>{version}, ganadora según el proveedor</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} enviados</translation>
    </message>
    <message>
        <source>{n} opener</source>
        <translation>{n} apertura única</translation>
    </message>
    <message>
        <source>{n} openers</source>
        <translation>{n} aperturas únicas</translation>
    </message>
    <message>
        <source>{n} clicker</source>
        <translation>{n} clic único</translation>
    </message>
    <message>
        <source>{n} clickers</source>
        <translation>{n} clics únicos</translation>
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
        <translation>{n} baja</translation>
    </message>
    <message>
        <source>{n} opt-outs</source>
        <translation>{n} bajas</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>sin cifras aún</translation>
    </message>
    <message>
        <source>{rate} of each version, with 95 % intervals</source>
        <translation>{rate} de cada versión, con intervalos del 95&#xa0;%</translation>
    </message>
    <message>
        <source>All clicks count here: automatic ones are not known by version.</source>
        <translation>Aquí cuentan todos los clics: los automáticos no se conocen por versión.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address or number where the account keeps it, else an id or keyed hash</source>
        <translation>Dirección o número si la cuenta los guarda; si no, un ID o hash con clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Likely automatic ones are left out</source>
        <translation>Se excluyen los probablemente automáticos</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humanos</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Primer clic</translation>
    </message>
    <message>
        <source>These clicks have no time.</source>
        <translation>Estos clics no tienen hora.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>clickers</source>
        <translation>clics únicos</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>aperturas</translation>
    </message>
    <message>
        <source>openers</source>
        <translation>aperturas únicas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>Aperturas únicas</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Counted from the click log</source>
        <translation>Contado en el registro de clics</translation>
    </message>
    <message>
        <source>Delivered (reported)</source>
        <translation>Entregados (comunicados)</translation>
    </message>
    <message>
        <source>Sent, as the provider wrote it</source>
        <translation>Enviada, según el texto del proveedor</translation>
    </message>
    <message>
        <source>Share: count</source>
        <translation>Proporción: recuento</translation>
    </message>
    <message>
        <source>Share: counted</source>
        <translation>Proporción: contado</translation>
    </message>
    <message>
        <source>{count} (campaign)</source>
        <translation>{count} (campaña)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Click ID</source>
        <translation>ID de clic</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>Dirección de correo o teléfono</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Time, as the provider wrote it</source>
        <translation>Fecha y hora, según el texto del proveedor</translation>
    </message>
    <message>
        <source>These rows name nobody.</source>
        <translation>Estas filas no nombran a nadie.</translation>
    </message>
    <message>
        <source>No account here keeps personal data, so there is none to include.</source>
        <translation>Aquí ninguna cuenta guarda datos personales, así que no hay nada que incluir.</translation>
    </message>
    <message>
        <source>fractions of 1; each column&apos;s name says of what</source>
        <translation>fracciones de 1; el nombre de cada columna indica de qué</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX), recommended</source>
        <translation>Libro de Excel (XLSX), recomendado</translation>
    </message>
    <message>
        <source>Excel on this computer (CSV)</source>
        <translation>Excel en este equipo (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet, international (CSV)</source>
        <translation>Hoja de cálculo internacional (CSV)</translation>
    </message>
    <message>
        <source>For programs (CSV)</source>
        <translation>Para programas (CSV)</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Separado por tabuladores (TSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message>
        <source>For data tools (Parquet)</source>
        <translation>Para herramientas de datos (Parquet)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC.</source>
        <translation>Las fechas y horas siguen ISO 8601 en UTC.</translation>
    </message>
    <message>
        <source>A list with one object a row, in UTF-8. What is not reported is null.</source>
        <translation>Una lista con un objeto por fila, en UTF-8. Lo que no se comunica es null.</translation>
    </message>
    <message>
        <source>Typed columns under their stable names, compressed. Reads fast in data tools.</source>
        <translation>Columnas con tipo y nombre estable, comprimidas. Se leen rápido en herramientas de datos.</translation>
    </message>
    <message>
        <source>Times are instants in UTC.</source>
        <translation>Las fechas y horas son instantes en UTC.</translation>
    </message>
    <message>
        <source>Cells are separated by {cells}, decimals have a {mark}.</source>
        <translation>Separador de celdas: {cells}. Separador decimal: {mark}.</translation>
    </message>
    <message>
        <source>UTF-8, marked so that Excel shows accents right.</source>
        <translation>UTF-8, marcado para que Excel muestre bien los acentos.</translation>
    </message>
    <message>
        <source>UTF-8.</source>
        <translation>UTF-8.</translation>
    </message>
    <message>
        <source>Times are those of {zone}, and a column says so.</source>
        <translation>Las horas son las de {zone}, y una columna lo indica.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front.</source>
        <translation>Los textos que una hoja de cálculo ejecutaría como fórmula llevan un apóstrofo delante.</translation>
    </message>
    <message>
        <source>Texts stay as they came: do not open the file in a spreadsheet.</source>
        <translation>Los textos quedan tal cual: no abra el archivo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Numbers are numbers, rates are percent, and texts never run as formulas. A sheet “{sheet}” tells filters, period and accounts.</source>
        <translation>Los números son números, las tasas son porcentajes y ningún texto se ejecuta como fórmula. Una hoja «{sheet}» indica filtros, periodo y cuentas.</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Las horas son las de {zone}.</translation>
    </message>
    <message>
        <source>{n} campaigns</source>
        <translation>{n} campañas</translation>
    </message>
    <message>
        <source>The campaign “{name}”</source>
        <translation>La campaña «{name}»</translation>
    </message>
    <message>
        <source>The {n} campaigns in the detail pane</source>
        <translation>Las {n} campañas del panel de detalle</translation>
    </message>
    <message>
        <source>The one campaign in the list ({period})</source>
        <translation>La única campaña de la lista ({period})</translation>
    </message>
    <message>
        <source>All {n} campaigns in the list ({period})</source>
        <translation>Las {n} campañas de la lista ({period})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Desgloses</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Registro de clics</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Quién hizo clic</translation>
    </message>
    <message>
        <source>Too many rows are selected. Choose “This view” instead.</source>
        <translation>Hay demasiadas filas seleccionadas. Elija «Esta vista» en su lugar.</translation>
    </message>
    <message>
        <source>The selected rows are being read.</source>
        <translation>Leyendo las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Gráfico: {title}</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <translation>No hay filas seleccionadas.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>hace {n} días</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Altura de &amp;fila</translation>
    </message>
    <message>
        <source>Detail &amp;pane</source>
        <translation>&amp;Panel de detalle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>I&amp;r a</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Both days are included, in the time of {zone}.</source>
        <translation>Ambos días incluidos, en la hora de {zone}.</translation>
    </message>
    <message>
        <source>The logo could not be read: {why}. The report has none.</source>
        <translation>No se pudo leer el logotipo: {why}. El informe no lo incluye.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB. The report has none.</source>
        <translation>El logotipo ocupa más de 10 MB. El informe no lo incluye.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPG or SVG picture that can be read. The report has none.</source>
        <translation>El logotipo no es una imagen PNG, JPG o SVG legible. El informe no lo incluye.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>No campaign was sent in this time, or none was selected.</source>
        <translation>No se envió ninguna campaña en este periodo, o no se seleccionó ninguna.</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>Informe de campaña</translation>
    </message>
    <message>
        <source>Data of {stamp}</source>
        <translation>Datos del {stamp}</translation>
    </message>
    <message>
        <source>No data read yet</source>
        <translation>Sin datos leídos aún</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Sent on {moment}</source>
        <translation>Envío: {moment}</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Envío: {day}</translation>
    </message>
    <message>
        <source>Sent {first} to {last}</source>
        <translation>Envíos del {first} al {last}</translation>
    </message>
    <message>
        <source>95 %: the interval in which the true rate lies (Wilson).</source>
        <translation>95&#xa0;%: el intervalo en el que se encuentra la tasa real (Wilson).</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>No hay un periodo anterior con el que comparar.</translation>
    </message>
    <message>
        <source>Both periods hold the campaigns sent in them, with all their clicks so far; earlier campaigns have had more time for theirs.</source>
        <translation>Ambos periodos contienen las campañas enviadas en ellos, con todos sus clics hasta ahora; las campañas anteriores han tenido más tiempo para recibir los suyos.</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Frente al periodo anterior</translation>
    </message>
    <message>
        <source>When people clicked</source>
        <translation>Cuándo se hizo clic</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>The charts count the stored clicks that have a time: {drawn}. The key figure comes from the providers&apos; reports: {told}, reported for {k} of {n} campaigns.</source>
        <translation>Los gráficos cuentan los clics guardados que tienen hora: {drawn}. La cifra clave procede de los informes de los proveedores: {told}, comunicada por {k} de {n} campañas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Audience in figures</source>
        <translation>La audiencia en cifras</translation>
    </message>
    <message>
        <source>Days in {zone}.</source>
        <translation>Días según {zone}.</translation>
    </message>
    <message>
        <source>Clicks day by day</source>
        <translation>Clics por día</translation>
    </message>
    <message>
        <source>What the providers do not report</source>
        <translation>Lo que los proveedores no comunican</translation>
    </message>
    <message>
        <source>Campaigns that lack a figure: {n}. They are left out of the totals named here, and of those only; nothing is counted as zero.</source>
        <translation>Campañas a las que les falta una cifra: {n}. Se excluyen de los totales aquí indicados, y solo de esos; nada se cuenta como cero.</translation>
    </message>
    <message>
        <source>Left out of totals</source>
        <translation>Excluida de los totales</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No comunicado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>A dash is a figure that is not known. Rates of several campaigns are the sum of their counts over the sum of their bases. Times are told in {zone}.</source>
        <translation>Un guion es una cifra desconocida. Las tasas de varias campañas son la suma de sus recuentos entre la suma de sus bases. Las horas son las de {zone}.</translation>
    </message>
    <message>
        <source>The counts were read from {first} to {last}.</source>
        <translation>Los recuentos se leyeron del {first} al {last}.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemas operativos</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>Only totals are known, so automatic clicks cannot be told apart.</source>
        <translation>Solo se conocen los totales, así que no se pueden distinguir los clics automáticos.</translation>
    </message>
    <message>
        <source>in part derived</source>
        <translation>en parte calculado</translation>
    </message>
    <message>
        <source>{n} with automatic ones</source>
        <translation>{n} con los automáticos</translation>
    </message>
    <message>
        <source>95 %: {interval}</source>
        <translation>95&#xa0;%: {interval}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>antes: {value}</translation>
    </message>
    <message>
        <source>{n} of {all} clicks in the log are likely automatic.</source>
        <translation>{n} de {all} clics del registro son probablemente automáticos.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks cannot be checked: {n}.</source>
        <translation>Campañas cuyos clics no se pueden comprobar: {n}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este periodo</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>This process cannot draw charts.</source>
        <translation>Este proceso no puede dibujar gráficos.</translation>
    </message>
    <message>
        <source>Write the report in a process of its own.</source>
        <translation>Genere el informe en un proceso aparte.</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of the report ({scripts}): they are printed as boxes. Install a font that has them, and write the report again.</source>
        <translation>Este equipo no tiene una fuente para algunas letras del informe ({scripts}): se imprimen como cuadros. Instale una fuente que las tenga y vuelva a generar el informe.</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>chino, japonés o coreano</translation>
    </message>
    <message>
        <source>emoji and other signs</source>
        <translation>emojis y otros signos</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se ha detenido.</translation>
    </message>
    <message>
        <source>Charts cannot be drawn beside the window.</source>
        <translation>No se pueden dibujar gráficos fuera de la ventana.</translation>
    </message>
    <message>
        <source>Use Export, PDF report, or run the recipe with sendsight-cli.</source>
        <translation>Use «Exportar», «Informe PDF», o ejecute la plantilla con sendsight-cli.</translation>
    </message>
    <message>
        <source>human</source>
        <translation>humanos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Clics por hora</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Clics por día</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Clics en el tiempo</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Clics desde el envío</translation>
    </message>
    <message>
        <source>All campaigns together</source>
        <translation>Todas las campañas juntas</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have clicks with a time.</source>
        <translation>{k} de {n} campañas tienen clics con hora.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>La mitad de los clics llegó en {t50}; el 90&#xa0;%, en {t90}.</translation>
    </message>
    <message>
        <source>Provisional: a campaign is younger than a week.</source>
        <translation>Provisional: una campaña tiene menos de una semana.</translation>
    </message>
    <message>
        <source>{n} clicks came later than is shown.</source>
        <translation>{n} clics llegaron después de lo que se muestra.</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Clics por día de la semana y hora</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} clics sin hora quedan excluidos.</translation>
    </message>
    <message>
        <source>All {n} campaigns</source>
        <translation>Las {n} campañas</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>del registro</translation>
    </message>
    <message>
        <source>of {base}</source>
        <translation>de {base}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
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
        <translation>Semana</translation>
    </message>
    <message>
        <source>{first} to {last}: no clicks</source>
        <translation>Del {first} al {last}: ningún clic</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>{n} letters left out</source>
        <translation>{n} caracteres omitidos</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (continuación)</translation>
    </message>
    <message>
        <source>no base: 0 {base}</source>
        <translation>sin base: 0 {base}</translation>
    </message>
    <message>
        <source>{k} {what}, {n} {base}</source>
        <translation>{k} {what}, {n} {base}</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>antes, ninguno</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Versions are told with all clicks: automatic ones are not known by version.</source>
        <translation>Las versiones se indican con todos los clics: los automáticos no se conocen por versión.</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>No se pudo generar el informe.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}: {words}</translation>
    </message>
    <message>
        <source>Reading campaigns, {n} so far</source>
        <translation>Leyendo campañas, {n} hasta ahora</translation>
    </message>
    <message>
        <source>Campaign {done} of {total}, {what}</source>
        <translation>Campaña {done} de {total}, {what}</translation>
    </message>
    <message>
        <source>{what}, part {done} of {total}</source>
        <translation>{what}, parte {done} de {total}</translation>
    </message>
    <message>
        <source>{account} waits</source>
        <translation>{account} espera</translation>
    </message>
    <message>
        <source>{reason}, next call in {time}</source>
        <translation>{reason}, próxima llamada en {time}</translation>
    </message>
    <message>
        <source>{n} rows/s</source>
        <translation>{n} filas/s</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>Reading campaigns</source>
        <translation>Leyendo campañas</translation>
    </message>
    <message>
        <source>Reading links and clicks</source>
        <translation>Leyendo enlaces y clics</translation>
    </message>
    <message>
        <source>Reading clicks and events</source>
        <translation>Leyendo clics y eventos</translation>
    </message>
    <message>
        <source>Reading account figures</source>
        <translation>Leyendo cifras de la cuenta</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>links and clicks</source>
        <translation>enlaces y clics</translation>
    </message>
    <message>
        <source>Clicks and events</source>
        <translation>Clics y eventos</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Cifras de la cuenta</translation>
    </message>
    <message>
        <source>its filters on single campaigns and clicks, which only its file has</source>
        <translation>sus filtros de campañas y clics concretos, que solo están en su archivo</translation>
    </message>
    <message>
        <source>its columns, which are those of another table</source>
        <translation>sus columnas, que son las de otra tabla</translation>
    </message>
    <message>
        <source>“{name}” is open, but not all of it can be shown: {gaps}.</source>
        <translation>Se ha abierto «{name}», pero no se puede mostrar todo: {gaps}.</translation>
    </message>
    <message>
        <source>columns that this list has not ({names})</source>
        <translation>columnas que esta lista no tiene ({names})</translation>
    </message>
    <message>
        <source>accounts that are not in this workspace ({names})</source>
        <translation>cuentas que no están en este espacio de trabajo ({names})</translation>
    </message>
    <message>
        <source>words that no campaign has ({names})</source>
        <translation>palabras que ninguna campaña tiene ({names})</translation>
    </message>
    <message>
        <source>a period that is not known ({names})</source>
        <translation>un periodo desconocido ({names})</translation>
    </message>
    <message>
        <source>its period “{title}”, shown as its present days</source>
        <translation>su periodo «{title}», mostrado con los días actuales</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>Saved {name}: {size}.</source>
        <translation>Guardado {name}: {size}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>Saved {n} files, {name} the first: {rows}, {size}.</source>
        <translation>Guardados {n} archivos, el primero {name}: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>Guardado {name}: {rows}, {size}.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Páginas de cifras clave, gráficos y tablas. No nombra a nadie.</translation>
    </message>
    <message>
        <source>These are several tables: each becomes a file of its own.</source>
        <translation>Son varias tablas: cada una será un archivo.</translation>
    </message>
    <message>
        <source>Not in the file, only on screen: {names}.</source>
        <translation>No está en el archivo, solo en pantalla: {names}.</translation>
    </message>
    <message>
        <source>The file will say who clicked, where an account keeps that.</source>
        <translation>El archivo dirá quién hizo clic, si una cuenta guarda ese dato.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aperturas únicas</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacadas</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>rates of {base}</source>
        <translation>tasas sobre {base}</translation>
    </message>
    <message>
        <source>human clicks</source>
        <translation>clics humanos</translation>
    </message>
    <message>
        <source>all clicks</source>
        <translation>todos los clics</translation>
    </message>
    <message>
        <source>It had been changed by hand; a copy is {path}.</source>
        <translation>Se había modificado a mano; hay una copia en {path}.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
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
        <translation>ZIP de archivos CSV</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <source>Overview: summary, campaigns, links, days, breakdowns</source>
        <translation>Vista general: resumen, campañas, enlaces, días, desgloses</translation>
    </message>
    <message>
        <source>Campaign report: all tables of the campaigns</source>
        <translation>Informe de campaña: todas las tablas de las campañas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>changing the note</source>
        <translation>modificar la nota</translation>
    </message>
    <message>
        <source>deleting the note</source>
        <translation>eliminar la nota</translation>
    </message>
    <message>
        <source>Links, at least</source>
        <translation>Enlaces, como mínimo</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>Segundos, como máximo</translation>
    </message>
    <message>
        <source>Share of the links</source>
        <translation>Proporción de enlaces</translation>
    </message>
    <message>
        <source>E-mail: seconds after delivery</source>
        <translation>Correo: segundos tras la entrega</translation>
    </message>
    <message>
        <source>SMS: seconds after delivery</source>
        <translation>SMS: segundos tras la entrega</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Personas, como mínimo</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Minutos, como máximo</translation>
    </message>
    <message>
        <source>Share of the weight for SMS</source>
        <translation>Proporción del peso para SMS</translation>
    </message>
    <message>
        <source>The campaign compared with has no such rate. {why}</source>
        <translation>La campaña de referencia no tiene esta tasa. {why}</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base} cannot be.</source>
        <translation>{k} {what} de {n} {base}: no es posible.</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <translation>azar poco probable</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>azar posible</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Clicks, reported</source>
        <translation>Clics comunicados</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Click rate less that of the campaign compared with, in points</source>
        <translation>Tasa de clics menos la de la campaña de referencia, en puntos</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true difference may well be, in points (Newcombe)</source>
        <translation>Dónde puede estar la diferencia real, en puntos (Newcombe)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Whether chance alone may well make such a difference; with several campaigns more is asked of each</source>
        <translation>Si el azar por sí solo puede explicar esa diferencia; con varias campañas se exige más a cada una</translation>
    </message>
    <message>
        <source>The others are compared with this campaign.</source>
        <translation>Las demás se comparan con esta campaña.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: the campaigns went out at other times, to other people, with other words.</source>
        <translation>El azar por sí solo difícilmente explicaría esta diferencia. Eso no dice la causa: las campañas salieron en otros momentos, a otras personas y con otras palabras.</translation>
    </message>
    <message>
        <source>Chance alone may well make this difference.</source>
        <translation>El azar por sí solo puede explicar esta diferencia.</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Diferencia (puntos)</translation>
    </message>
    <message>
        <source>Difference, from (95 %)</source>
        <translation>Diferencia, desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference, to (95 %)</source>
        <translation>Diferencia, hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>{rate}, by time since the send</source>
        <translation>{rate}, por tiempo desde el envío</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far, by time since the send</source>
        <translation>Proporción de los clics vistos hasta ahora, por tiempo desde el envío</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Clics desde el envío, acumulados</translation>
    </message>
    <message>
        <source>share of clicks</source>
        <translation>proporción de clics</translation>
    </message>
    <message>
        <source>its send time is not known.</source>
        <translation>no se conoce su hora de envío.</translation>
    </message>
    <message>
        <source>no click with a time is left without the likely automatic ones.</source>
        <translation>sin los probablemente automáticos no queda ningún clic con hora.</translation>
    </message>
    <message>
        <source>the provider gives no time for these clicks.</source>
        <translation>el proveedor no indica la hora de estos clics.</translation>
    </message>
    <message>
        <source>the number of {base} is not known or 0.</source>
        <translation>cifra desconocida o 0 ({base}).</translation>
    </message>
    <message>
        <source>its clicks name no person.</source>
        <translation>sus clics no indican la persona.</translation>
    </message>
    <message>
        <source>Dashed lines are provisional: seven days have not passed.</source>
        <translation>Las líneas discontinuas son provisionales: no han pasado siete días.</translation>
    </message>
    <message>
        <source>The axis ends at the age of the youngest, “{name}”: {age}.</source>
        <translation>El eje termina en la edad de la más reciente, «{name}»: {age}.</translation>
    </message>
    <message>
        <source>The axis ends where each campaign had 99 % of its clicks.</source>
        <translation>El eje termina donde cada campaña tenía el 99&#xa0;% de sus clics.</translation>
    </message>
    <message>
        <source>Not drawn: {name}: {why}</source>
        <translation>No se dibuja: {name}: {why}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now less before; of rates in percentage points</source>
        <translation>Ahora menos antes; en las tasas, en puntos porcentuales</translation>
    </message>
    <message>
        <source>The difference as a share of the earlier value</source>
        <translation>La diferencia como proporción del valor anterior</translation>
    </message>
    <message>
        <source>Nothing to take a share of.</source>
        <translation>No hay de qué calcular la proporción.</translation>
    </message>
    <message>
        <source>Of a rate&apos;s difference, in points (Newcombe)</source>
        <translation>De la diferencia de una tasa, en puntos (Newcombe)</translation>
    </message>
    <message>
        <source>No campaign of this period reports it.</source>
        <translation>Ninguna campaña de este periodo comunica el dato.</translation>
    </message>
    <message>
        <source>{n} campaigns that do not report it are left out.</source>
        <translation>{n} campañas que no lo comunican quedan excluidas.</translation>
    </message>
    <message>
        <source>One of the two periods has no such rate.</source>
        <translation>Uno de los dos periodos no tiene esta tasa.</translation>
    </message>
    <message>
        <source>Chance alone would hardly make this difference. It does not tell what did: other campaigns went to other people.</source>
        <translation>El azar por sí solo difícilmente explicaría esta diferencia. Eso no dice la causa: otras campañas llegaron a otras personas.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Clics antes</translation>
    </message>
    <message>
        <source>The table counts the campaigns sent in each period, with all their clicks up to now.</source>
        <translation>La tabla cuenta las campañas enviadas en cada periodo, con todos sus clics hasta ahora.</translation>
    </message>
    <message>
        <source>Clickers, openers and recipients are people and are never added up over campaigns; rates are sums over sums of the campaigns that report both counts.</source>
        <translation>Los clics únicos, las aperturas únicas y los destinatarios son personas y nunca se suman entre campañas; las tasas son sumas entre sumas de las campañas que comunican ambos recuentos.</translation>
    </message>
    <message>
        <source>Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later period. Its click rates will rise.</source>
        <translation>Con menos de siete días y aún recibiendo clics: {n} de las {whole} campañas del periodo más reciente. Sus tasas de clics subirán.</translation>
    </message>
    <message>
        <source>Campaigns whose clicks have no time, so that the chart lacks them: {n}.</source>
        <translation>Campañas cuyos clics no tienen hora y por eso faltan en el gráfico: {n}.</translation>
    </message>
    <message>
        <source>The oldest stored campaign was sent on {day}; earlier ones may only be missing here.</source>
        <translation>La campaña guardada más antigua se envió el {day}; puede que simplemente falten aquí las anteriores.</translation>
    </message>
    <message>
        <source>“{name}” has not been read yet.</source>
        <translation>«{name}» aún no se ha leído.</translation>
    </message>
    <message>
        <source>“{name}” was last read on {time}; what came later is missing.</source>
        <translation>«{name}» se leyó por última vez el {time}; falta lo posterior.</translation>
    </message>
    <message>
        <source>Versions of “{name}”: {verdict}</source>
        <translation>Versiones de «{name}»: {verdict}</translation>
    </message>
    <message>
        <source>Versions have totals only, so likely automatic clicks could not be left out.</source>
        <translation>De las versiones solo hay totales, así que no se pudieron excluir los clics probablemente automáticos.</translation>
    </message>
    <message>
        <source>These were not sent to randomly chosen parts of one list, so there is no verdict.</source>
        <translation>No se enviaron a partes de una misma lista elegidas al azar, así que no hay veredicto.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>No web page</source>
        <translation>Ninguna página web</translation>
    </message>
    <message>
        <source>Links to web pages whose address does not carry {name}.</source>
        <translation>Enlaces a páginas web cuya dirección no lleva {name}.</translation>
    </message>
    <message>
        <source>E-mail addresses, placeholders and other texts that lead to no page.</source>
        <translation>Direcciones de correo, variables y otros textos que no llevan a ninguna página.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Not added: links to one page may carry several values.</source>
        <translation>No se suman: los enlaces a una página pueden llevar varios valores.</translation>
    </message>
    <message>
        <source>Each campaign is counted once.</source>
        <translation>Cada campaña se cuenta una vez.</translation>
    </message>
    <message>
        <source>All clicks, automatic ones included</source>
        <translation>Todos los clics, incluidos los automáticos</translation>
    </message>
    <message>
        <source>Cannot be checked: the single clicks of these links are not known.</source>
        <translation>No se puede comprobar: no se conocen los clics individuales de estos enlaces.</translation>
    </message>
    <message>
        <source>The providers report no clicks of these links.</source>
        <translation>Los proveedores no comunican clics de estos enlaces.</translation>
    </message>
    <message>
        <source>Of {n} of {links} links the click log is counted: the provider reports no clicks.</source>
        <translation>En {n} de {links} enlaces se cuenta el registro de clics: el proveedor no comunica clics.</translation>
    </message>
    <message>
        <source>People who clicked the one link behind this row.</source>
        <translation>Personas que hicieron clic en el único enlace de esta fila.</translation>
    </message>
    <message>
        <source>Several campaigns lead here; one person may have clicked in each.</source>
        <translation>Varias campañas llevan aquí; una persona puede haber hecho clic en cada una.</translation>
    </message>
    <message>
        <source>Several links lead here; one person may have clicked each.</source>
        <translation>Varios enlaces llevan aquí; una persona puede haber hecho clic en cada uno.</translation>
    </message>
    <message>
        <source>The people who clicked this link are not known.</source>
        <translation>No se conoce a las personas que hicieron clic en este enlace.</translation>
    </message>
    <message>
        <source>Only where one link of one campaign leads here: people are never added.</source>
        <translation>Solo si un único enlace de una campaña lleva aquí: las personas nunca se suman.</translation>
    </message>
    <message>
        <source>People are never added.</source>
        <translation>Las personas nunca se suman.</translation>
    </message>
    <message>
        <source>No share: the clicks are not known.</source>
        <translation>Sin proporción: no se conocen los clics.</translation>
    </message>
    <message>
        <source>No base: 0 clicks.</source>
        <translation>Sin base: 0 clics.</translation>
    </message>
    <message>
        <source>{k} of {n} known clicks</source>
        <translation>{k} de {n} clics conocidos</translation>
    </message>
    <message>
        <source>Of all known clicks of the campaigns shown</source>
        <translation>De todos los clics conocidos de las campañas mostradas</translation>
    </message>
    <message>
        <source>No click with a time is stored.</source>
        <translation>No hay ningún clic con hora guardado.</translation>
    </message>
    <message>
        <source>UTM {word}</source>
        <translation>UTM {word}</translation>
    </message>
    <message>
        <source>Values of {name} in the addresses of the links</source>
        <translation>Valores de {name} en las direcciones de los enlaces</translation>
    </message>
    <message>
        <source>Links left out</source>
        <translation>Enlaces excluidos</translation>
    </message>
    <message>
        <source>Links whose clicks are not known, so that the sum leaves them out</source>
        <translation>Enlaces cuyos clics no se conocen y que la suma excluye</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks cannot be checked.</source>
        <translation>1 enlace queda excluido: sus clics no se pueden comprobar.</translation>
    </message>
    <message>
        <source>1 link is left out: its clicks are not known.</source>
        <translation>1 enlace queda excluido: no se conocen sus clics.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks are not known.</source>
        <translation>{n} enlaces quedan excluidos: no se conocen sus clics.</translation>
    </message>
    <message>
        <source>{n} links are left out: their clicks cannot be checked.</source>
        <translation>{n} enlaces quedan excluidos: sus clics no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Last send</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>First send</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Campaigns in none of the groups</source>
        <translation>Campañas que no están en ningún grupo</translation>
    </message>
    <message>
        <source>Over {campaigns}, each counted once even where it is in several groups.</source>
        <translation>Sobre {campaigns}; cada una cuenta una vez aunque esté en varios grupos.</translation>
    </message>
    <message>
        <source>No send time is known.</source>
        <translation>No se conoce ninguna hora de envío.</translation>
    </message>
    <message>
        <source>People are never added: one person may be in several campaigns.</source>
        <translation>Las personas nunca se suman: una persona puede estar en varias campañas.</translation>
    </message>
    <message>
        <source>No campaign has both counts.</source>
        <translation>Ninguna campaña tiene ambos recuentos.</translation>
    </message>
    <message>
        <source>Sum over sum. </source>
        <translation>Suma entre suma. </translation>
    </message>
    <message>
        <source>, 95 %: {low}-{high}</source>
        <translation>, 95&#xa0;%: {low}-{high}</translation>
    </message>
    <message>
        <source>Left out, because a count is not known:</source>
        <translation>Excluidas, porque falta un recuento:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Campaigns that the click rate leaves out, because a count is not known</source>
        <translation>Campañas que la tasa de clics excluye porque falta un recuento</translation>
    </message>
    <message>
        <source>{scope}; left out, because they do not report it: {excluded}</source>
        <translation>{scope}; excluidas, porque no comunican el dato: {excluded}</translation>
    </message>
    <message>
        <source>Every campaign with its figures</source>
        <translation>Cada campaña con sus cifras</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Where links lead: pages and domains over all campaigns</source>
        <translation>Adónde llevan los enlaces: páginas y dominios de todas las campañas</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Campaigns put together by tag, name or utm_campaign</source>
        <translation>Campañas agrupadas por etiqueta, nombre o utm_campaign</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Campaigns side by side</source>
        <translation>Campañas una junto a otra</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campaña</translation>
    </message>
    <message>
        <source>Known scanner or robot</source>
        <translation>Escáner o bot conocido</translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation>Varios enlaces a la vez</translation>
    </message>
    <message>
        <source>Nearly all links in a row</source>
        <translation>Casi todos los enlaces seguidos</translation>
    </message>
    <message>
        <source>Right after delivery</source>
        <translation>Justo después de la entrega</translation>
    </message>
    <message>
        <source>One address for many people</source>
        <translation>Una dirección para muchas personas</translation>
    </message>
    <message>
        <source>Second click from elsewhere</source>
        <translation>Segundo clic desde otro lugar</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once</source>
        <translation>Enlace de baja y otros a la vez</translation>
    </message>
    <message>
        <source>Several links at once: the number of links</source>
        <translation>Varios enlaces a la vez: el número de enlaces</translation>
    </message>
    <message>
        <source>Several links at once: the seconds</source>
        <translation>Varios enlaces a la vez: los segundos</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the number of links</source>
        <translation>Casi todos los enlaces seguidos: el número de enlaces</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the share of the links</source>
        <translation>Casi todos los enlaces seguidos: la proporción de enlaces</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the seconds</source>
        <translation>Casi todos los enlaces seguidos: los segundos</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for e-mail</source>
        <translation>Justo después de la entrega: los segundos para correo</translation>
    </message>
    <message>
        <source>Right after delivery: the seconds for SMS</source>
        <translation>Justo después de la entrega: los segundos para SMS</translation>
    </message>
    <message>
        <source>One address for many people: the number of people</source>
        <translation>Una dirección para muchas personas: el número de personas</translation>
    </message>
    <message>
        <source>One address for many people: the minutes</source>
        <translation>Una dirección para muchas personas: los minutos</translation>
    </message>
    <message>
        <source>One address for many people: the share of the weight for SMS</source>
        <translation>Una dirección para muchas personas: la proporción del peso para SMS</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the seconds</source>
        <translation>Segundo clic desde otro lugar: los segundos</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the seconds</source>
        <translation>Enlace de baja y otros a la vez: los segundos</translation>
    </message>
    <message>
        <source>The score of likely automatic clicks</source>
        <translation>La puntuación de los clics probablemente automáticos</translation>
    </message>
    <message>
        <source>The score of suspect clicks</source>
        <translation>La puntuación de los clics sospechosos</translation>
    </message>
    <message>
        <source>Known scanner or robot: the weight</source>
        <translation>Escáner o bot conocido: el peso</translation>
    </message>
    <message>
        <source>Several links at once: the weight</source>
        <translation>Varios enlaces a la vez: el peso</translation>
    </message>
    <message>
        <source>Nearly all links in a row: the weight</source>
        <translation>Casi todos los enlaces seguidos: el peso</translation>
    </message>
    <message>
        <source>Right after delivery: the weight</source>
        <translation>Justo después de la entrega: el peso</translation>
    </message>
    <message>
        <source>One address for many people: the weight</source>
        <translation>Una dirección para muchas personas: el peso</translation>
    </message>
    <message>
        <source>Second click from elsewhere: the weight</source>
        <translation>Segundo clic desde otro lugar: el peso</translation>
    </message>
    <message>
        <source>Unsubscribe link and others at once: the weight</source>
        <translation>Enlace de baja y otros a la vez: el peso</translation>
    </message>
    <message>
        <source>The browser names itself a scanner, preview or program, or the provider labels it Bot.</source>
        <translation>El navegador se presenta como escáner, vista previa o programa, o el proveedor lo llama «Bot».</translation>
    </message>
    <message>
        <source>One person clicked {burst_links} or more links of a message within {burst_seconds} s.</source>
        <translation>Una persona hizo clic en {burst_links} o más enlaces de un mensaje en {burst_seconds} s.</translation>
    </message>
    <message>
        <source>One person clicked {percent} % or more of a message&apos;s links ({sweep_links} or more) within {sweep_seconds} s.</source>
        <translation>Una persona hizo clic en el {percent}&#xa0;% o más de los enlaces de un mensaje ({sweep_links} o más) en {sweep_seconds} s.</translation>
    </message>
    <message>
        <source>The click came less than {early_email_seconds} s after delivery, or after the send where no delivery time is known (SMS: {early_sms_seconds} s).</source>
        <translation>El clic llegó menos de {early_email_seconds} s después de la entrega, o del envío si no se conoce la hora de entrega (SMS: {early_sms_seconds} s).</translation>
    </message>
    <message>
        <source>One internet address clicked for {shared_recipients} or more people of a campaign within {shared_minutes} minutes (SMS counts less, since phones share addresses).</source>
        <translation>Una dirección de Internet hizo clic por {shared_recipients} o más personas de una campaña en {shared_minutes} minutos (los SMS cuentan menos, porque los teléfonos comparten direcciones).</translation>
    </message>
    <message>
        <source>A second click of the same person within {second_seconds} s, from another system and another internet address. Where the person was seen first counts as theirs.</source>
        <translation>Un segundo clic de la misma persona en {second_seconds} s, desde otro sistema y otra dirección de Internet. El primer lugar en que se vio a la persona cuenta como suyo.</translation>
    </message>
    <message>
        <source>One person clicked an unsubscribe link and another link within {hidden_seconds} s.</source>
        <translation>Una persona hizo clic en un enlace de baja y en otro enlace en {hidden_seconds} s.</translation>
    </message>
    <message>
        <source>all clicks, none filtered</source>
        <translation>todos los clics, sin filtrar</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; own settings: {settings})</source>
        <translation>sin los clics probablemente automáticos (puntuación {score} o más; ajustes propios: {settings})</translation>
    </message>
    <message>
        <source>likely automatic clicks left out (score {score} or more; rules as shipped)</source>
        <translation>sin los clics probablemente automáticos (puntuación {score} o más; reglas originales)</translation>
    </message>
    <message>
        <source>{setting} cannot be {value}.</source>
        <translation>El valor {value} no es posible: {setting}.</translation>
    </message>
    <message>
        <source>Choose a number from {lowest} to {highest}.</source>
        <translation>Elija un número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>The score for suspect clicks is above that for automatic ones.</source>
        <translation>La puntuación de los clics sospechosos supera la de los automáticos.</translation>
    </message>
    <message>
        <source>Choose a lower score for suspect clicks.</source>
        <translation>Elija una puntuación más baja para los clics sospechosos.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday.</source>
        <translation>{now} frente a {before}: el mismo día de la semana.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, one week before.</source>
        <translation>{now} frente a {before}: el mismo día de la semana, una semana antes.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekday, {weeks} weeks before.</source>
        <translation>{now} frente a {before}: el mismo día de la semana, {weeks} semanas antes.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days.</source>
        <translation>{now} frente a {before}: los mismos días de la semana, el mismo número de días.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, one week before.</source>
        <translation>{now} frente a {before}: los mismos días de la semana, el mismo número de días, una semana antes.</translation>
    </message>
    <message>
        <source>{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before.</source>
        <translation>{now} frente a {before}: los mismos días de la semana, el mismo número de días, {weeks} semanas antes.</translation>
    </message>
    <message>
        <source>The last day of both counts up to {time} {zone}.</source>
        <translation>El último día de ambos cuenta hasta las {time} {zone}.</translation>
    </message>
    <message>
        <source>Today is not over yet.</source>
        <translation>El día de hoy aún no ha terminado.</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>two days of one month, as in 1-14 October</comment>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>An e-mail address, not a page.</source>
        <translation>Una dirección de correo, no una página.</translation>
    </message>
    <message>
        <source>A telephone number, not a page.</source>
        <translation>Un número de teléfono, no una página.</translation>
    </message>
    <message>
        <source>A number for text messages, not a page.</source>
        <translation>Un número para SMS, no una página.</translation>
    </message>
    <message>
        <source>A script, not a page.</source>
        <translation>Un script, no una página.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay dirección.</translation>
    </message>
    <message>
        <source>The text is too long for an address.</source>
        <translation>El texto es demasiado largo para una dirección.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>El texto contiene caracteres de control.</translation>
    </message>
    <message>
        <source>A placeholder that the provider fills in for each person, not an address.</source>
        <translation>Una variable que el proveedor rellena para cada persona, no una dirección.</translation>
    </message>
    <message>
        <source>The text is not an address of a page.</source>
        <translation>El texto no es la dirección de una página.</translation>
    </message>
    <message>
        <source>An address for another program ({scheme}), not a page on the web.</source>
        <translation>Una dirección para otro programa ({scheme}), no una página web.</translation>
    </message>
    <message>
        <source>Only part of an address: the host is missing.</source>
        <translation>Solo una parte de una dirección: falta el servidor.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica servidor.</translation>
    </message>
    <message>
        <source>The host is a placeholder that the provider fills in for each person.</source>
        <translation>El servidor es una variable que el proveedor rellena para cada persona.</translation>
    </message>
    <message>
        <source>The address holds a host or port that cannot exist.</source>
        <translation>La dirección contiene un servidor o puerto que no puede existir.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: all of them.</source>
        <translation>Tasas sobre mensajes entregados; clics: todos.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: all of them.</source>
        <translation>Tasas sobre mensajes enviados; clics: todos.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: all of them.</source>
        <translation>Tasas sobre aperturas únicas (o mensajes entregados si las aperturas no dicen nada); clics: todos.</translation>
    </message>
    <message>
        <source>Rates are of delivered messages; clicks: without likely automatic ones.</source>
        <translation>Tasas sobre mensajes entregados; clics: sin los probablemente automáticos.</translation>
    </message>
    <message>
        <source>Rates are of sent messages; clicks: without likely automatic ones.</source>
        <translation>Tasas sobre mensajes enviados; clics: sin los probablemente automáticos.</translation>
    </message>
    <message>
        <source>Rates are of openers (of delivered messages where openers say nothing); clicks: without likely automatic ones.</source>
        <translation>Tasas sobre aperturas únicas (o mensajes entregados si las aperturas no dicen nada); clics: sin los probablemente automáticos.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>La etiqueta está vacía.</translation>
    </message>
    <message>
        <source>Write a word.</source>
        <translation>Escriba una palabra.</translation>
    </message>
    <message>
        <source>The tag has {n} characters.</source>
        <translation>La etiqueta tiene {n} caracteres.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Use {n} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Escriba qué ocurrió.</translation>
    </message>
    <message>
        <source>The note has {n} characters.</source>
        <translation>La nota tiene {n} caracteres.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>{n} is not a weekday.</source>
        <translation>{n} no es un día de la semana.</translation>
    </message>
    <message>
        <source>Give 0 for Monday up to 6 for Sunday.</source>
        <translation>Indique de 0 para lunes a 6 para domingo.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a day, as in 1 October 2026</comment>
        <translation>{day} de {month} de {year}</translation>
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
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the first day of two in one month, as the 1 in 1-14 October</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month, as in 1 October</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a period that Sendsight knows.</source>
        <translation>«{name}» no es un periodo que Sendsight conozca.</translation>
    </message>
    <message>
        <source>Use one of {names}, or two days such as 2026-10-01..2026-10-31.</source>
        <translation>Use uno de estos: {names}, o dos días como 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>The period {name} ends before it begins.</source>
        <translation>El periodo {name} termina antes de empezar.</translation>
    </message>
    <message>
        <source>Put the earlier day first.</source>
        <translation>Ponga primero el día más antiguo.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day of the calendar.</source>
        <translation>«{text}» no es un día del calendario.</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-10-31.</source>
        <translation>Escriba los días como año-mes-día, por ejemplo 2026-10-31.</translation>
    </message>
    <message>
        <source>,</source>
        <comment>the sign between the thousands of a number</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>The API address is missing.</source>
        <translation>Falta la dirección de la API.</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>La dirección de la API debe empezar por https://.</translation>
    </message>
    <message>
        <source>The API address holds a user name or password.</source>
        <translation>La dirección de la API contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The API address names no host.</source>
        <translation>La dirección de la API no indica servidor.</translation>
    </message>
    <message>
        <source>This API address was switched off by the provider in 2022.</source>
        <translation>El proveedor desactivó esta dirección de la API en 2022.</translation>
    </message>
    <message>
        <source>The API address is not a valid address.</source>
        <translation>La dirección de la API no es válida.</translation>
    </message>
    <message>
        <source>The login address is missing.</source>
        <translation>Falta la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>The login address must begin with https://.</source>
        <translation>La dirección de inicio de sesión debe empezar por https://.</translation>
    </message>
    <message>
        <source>The login address holds a user name or password.</source>
        <translation>La dirección de inicio de sesión contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The login address names no host.</source>
        <translation>La dirección de inicio de sesión no indica servidor.</translation>
    </message>
    <message>
        <source>This login address was switched off by the provider in 2022.</source>
        <translation>El proveedor desactivó esta dirección de inicio de sesión en 2022.</translation>
    </message>
    <message>
        <source>The login address is not a valid address.</source>
        <translation>La dirección de inicio de sesión no es válida.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation>Introduzca una que empiece por https://.</translation>
    </message>
    <message>
        <source>Leave out everything up to the @; the key has its own field.</source>
        <translation>Quite todo hasta la @; la clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it.</source>
        <translation>Introdúzcala tal como la muestra el proveedor.</translation>
    </message>
    <message>
        <source>Use the address that Sendsight proposes.</source>
        <translation>Use la dirección que propone Sendsight.</translation>
    </message>
    <message>
        <source>Enter it as the provider prints it, beginning with https://.</source>
        <translation>Introdúzcala tal como la muestra el proveedor, empezando por https://.</translation>
    </message>
    <message>
        <source>Only addresses of this computer may begin with http://.</source>
        <translation>Solo las direcciones de este equipo pueden empezar por http://.</translation>
    </message>
    <message>
        <source>{service} asks to wait before the next call.</source>
        <translation>{service} pide esperar antes de la próxima llamada.</translation>
    </message>
    <message>
        <source>{service} asks to wait</source>
        <translation>{service} pide esperar</translation>
    </message>
    <message>
        <source>Today&apos;s {n} calls to {service} are used up.</source>
        <translation>Las {n} llamadas de hoy a {service} se han agotado.</translation>
    </message>
    <message>
        <source>{service} allows {n} calls a day</source>
        <translation>{service} permite {n} llamadas al día</translation>
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
        <translation>Se conserva lo que había llegado. Vuelva a actualizar después de esta hora: {time}.</translation>
    </message>
    <message>
        <source>{service} allows 1 call per {seconds} s</source>
        <translation>{service} permite 1 llamada cada {seconds} s</translation>
    </message>
    <message>
        <source>{service} allows {n} calls per {seconds} s</source>
        <translation>{service} permite {n} llamadas cada {seconds} s</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it.</source>
        <translation>Guardada. Déjelo vacío para conservarla.</translation>
    </message>
    <message>
        <source>{n} sends</source>
        <translation>{n} envíos</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>{n} entregados</translation>
    </message>
    <message>
        <source>{n} clicks, human</source>
        <translation>{n} clics humanos</translation>
    </message>
    <message>
        <source>Open rate</source>
        <translation>Tasa de apertura</translation>
    </message>
    <message>
        <source>Opt-out rate</source>
        <translation>Tasa de bajas</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Tasa de quejas</translation>
    </message>
    <message>
        <source>Sendsight cannot use this computer&apos;s keyring, so keys cannot be kept.</source>
        <translation>Sendsight no puede usar el llavero de este equipo, así que no se pueden guardar las claves.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet), or keep the keys for this run only.</source>
        <translation>Desbloquee o instale uno (en Linux: GNOME Keyring o KWallet), o conserve las claves solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>{label} (version {number})</source>
        <translation>{label} (versión {number})</translation>
    </message>
    <message>
        <source>Unlikely to be chance.</source>
        <translation>Difícilmente se debe al azar.</translation>
    </message>
    <message>
        <source>Could be chance.</source>
        <translation>Puede deberse al azar.</translation>
    </message>
    <message>
        <source>{name} and {other} clicked equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} y {other}: la misma tasa de clics ({level}: entre {low} y {high} puntos de diferencia).</translation>
    </message>
    <message>
        <source>{name} and {other} clicked about equally often ({level}: {low} to {high} points apart).</source>
        <translation>{name} y {other}: casi la misma tasa de clics ({level}: entre {low} y {high} puntos de diferencia).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more than {other} ({level}: {low} to {high}).</source>
        <translation>{name}: tasa de clics {points} puntos mayor que la de {other} ({level}: {low} a {high}).</translation>
    </message>
    <message>
        <source>{name} clicked {points} points more ({level}: {low} to {high}).</source>
        <translation>{name}: tasa de clics {points} puntos mayor ({level}: {low} a {high}).</translation>
    </message>
    <message>
        <source>Chance that {name} is better than {other}: {chance}. Risk in picking {name} over {other}: {loss} points on average.</source>
        <translation>Probabilidad de que {name} sea mejor que {other}: {chance}. Riesgo de elegir {name} en lugar de {other}: {loss} puntos de media.</translation>
    </message>
    <message>
        <source>Chance that {name} is better: {chance}. Risk in picking {name}: {loss} points on average.</source>
        <translation>Probabilidad de que {name} sea mejor: {chance}. Riesgo de elegir {name}: {loss} puntos de media.</translation>
    </message>
    <message>
        <source>To see a difference this small with {share} certainty takes about {n} {base} per version.</source>
        <translation>Para ver una diferencia tan pequeña con una certeza del {share} hacen falta unos {n} {base} por versión.</translation>
    </message>
    <message>
        <source>Clearly behind {leader}: {names}.</source>
        <translation>Claramente por detrás de {leader}: {names}.</translation>
    </message>
    <message>
        <source>This allows for {n} comparisons made at once.</source>
        <translation>Se tienen en cuenta {n} comparaciones simultáneas.</translation>
    </message>
    <message>
        <source>Too early for a verdict. So far: {found}</source>
        <translation>Demasiado pronto para un veredicto. Hasta ahora: {found}</translation>
    </message>
    <message>
        <source>No verdict: the versions did not go to random groups.</source>
        <translation>Sin veredicto: las versiones no se enviaron a grupos al azar.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is only one.</source>
        <translation>Sin veredicto: una comparación requiere dos versiones y solo hay una.</translation>
    </message>
    <message>
        <source>No verdict: a comparison takes two versions, and there is none.</source>
        <translation>Sin veredicto: una comparación requiere dos versiones y no hay ninguna.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many clicked for {name}.</source>
        <translation>Sin veredicto: no se sabe cuántas personas hicieron clic con {name}.</translation>
    </message>
    <message>
        <source>No verdict: it is not known how many {base} for {name}.</source>
        <translation>Sin veredicto: cifra desconocida ({base}) de {name}.</translation>
    </message>
    <message>
        <source>No verdict: {name} has {n} {base}.</source>
        <translation>Sin veredicto: {name} tiene {n} {base}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports a number below 0 for {name}.</source>
        <translation>Sin veredicto: el proveedor comunica un número inferior a 0 para {name}.</translation>
    </message>
    <message>
        <source>No verdict: the provider reports more clicked ({k}) than {base} ({n}) for {name}.</source>
        <translation>Sin veredicto: el proveedor comunica más clics únicos ({k}) que {base} ({n}) para {name}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>more than {n} %</source>
        <translation>más del {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n} %</source>
        <translation>menos del {n}&#xa0;%</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks since its own send, put together.</source>
        <translation>Los clics de cada campaña desde su propio envío, reunidos.</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click</source>
        <translation>hora de envío o entrega y hora de cada clic</translation>
    </message>
    <message>
        <source>send or delivery time, and the time of each click, and who clicked</source>
        <translation>hora de envío o entrega, hora de cada clic y quién hizo clic</translation>
    </message>
    <message>
        <source>All people of the campaigns, each within each campaign.</source>
        <translation>Todas las personas de las campañas, cada una en cada campaña.</translation>
    </message>
    <message>
        <source>Of the clicks seen so far; provisional until seven days after the send.</source>
        <translation>De los clics vistos hasta ahora; provisional hasta siete días después del envío.</translation>
    </message>
    <message>
        <source>Share of clicks</source>
        <translation>Proporción de clics</translation>
    </message>
    <message>
        <source>clicks of the link / clicks of the campaign&apos;s links</source>
        <translation>clics del enlace / clics de los enlaces de la campaña</translation>
    </message>
    <message>
        <source>clicks of each link, or its clickers</source>
        <translation>clics de cada enlace, o sus clics únicos</translation>
    </message>
    <message>
        <source>Not made over several campaigns.</source>
        <translation>No se calcula para varias campañas.</translation>
    </message>
    <message>
        <source>Where a link&apos;s clicks are not known, its clickers of the campaign&apos;s clickers; these may together be more than all.</source>
        <translation>Si no se conocen los clics de un enlace, sus clics únicos entre los de la campaña; juntos pueden superar el total.</translation>
    </message>
    <message>
        <source>Half of the clicks (s)</source>
        <translation>Mitad de los clics (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to half of the clicks</source>
        <translation>tiempo desde la entrega, o el envío, hasta la mitad de los clics</translation>
    </message>
    <message>
        <source>90 % of the clicks (s)</source>
        <translation>90&#xa0;% de los clics (s)</translation>
    </message>
    <message>
        <source>time from delivery, or send, to 90 % of the clicks</source>
        <translation>tiempo desde la entrega, o el envío, hasta el 90&#xa0;% de los clics</translation>
    </message>
    <message>
        <source>Half-life (s)</source>
        <translation>Semivida (s)</translation>
    </message>
    <message>
        <source>time after the busiest ten minutes until half of the clicks after them</source>
        <translation>tiempo tras los diez minutos más activos hasta la mitad de los clics posteriores</translation>
    </message>
    <message>
        <source>First click, quarter (s)</source>
        <translation>Primer clic, cuartil 1 (s)</translation>
    </message>
    <message>
        <source>quarter of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>primer cuartil de los tiempos de las personas desde la entrega, o el envío, hasta su primer clic</translation>
    </message>
    <message>
        <source>First click, median (s)</source>
        <translation>Primer clic, mediana (s)</translation>
    </message>
    <message>
        <source>median of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>mediana de los tiempos de las personas desde la entrega, o el envío, hasta su primer clic</translation>
    </message>
    <message>
        <source>First click, 3 quarters (s)</source>
        <translation>Primer clic, cuartil 3 (s)</translation>
    </message>
    <message>
        <source>3 quarters of the people&apos;s times from delivery, or send, to their first click</source>
        <translation>tercer cuartil de los tiempos de las personas desde la entrega, o el envío, hasta su primer clic</translation>
    </message>
    <message>
        <source>{service} sent an answer that is too large to be a report.</source>
        <translation>{service} envió una respuesta demasiado grande para ser un informe.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays, report it.</source>
        <translation>No se ha conservado nada. Inténtelo más tarde; si persiste, notifíquelo.</translation>
    </message>
    <message>
        <source>{service} sent an answer that Sendsight cannot read.</source>
        <translation>{service} envió una respuesta que Sendsight no puede leer.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the details.</source>
        <translation>Inténtelo más tarde; si persiste, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>{service} pointed to another address for the next page.</source>
        <translation>{service} remitió a otra dirección para la página siguiente.</translation>
    </message>
    <message>
        <source>Sendsight did not follow it and sent nothing there. What had arrived is kept.</source>
        <translation>Sendsight no la siguió ni envió nada allí. Se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the address is not valid.</source>
        <translation>No se puede acceder a {service}: la dirección no es válida.</translation>
    </message>
    <message>
        <source>Check the API address of the account.</source>
        <translation>Compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: its answer did not end in time.</source>
        <translation>No se puede acceder a {service}: su respuesta no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment; trying again</source>
        <translation>{service} tiene un fallo en este momento; reintentando</translation>
    </message>
    <message>
        <source>{service} cannot be reached; trying again</source>
        <translation>No se puede acceder a {service}; reintentando</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy that this computer names cannot be used.</source>
        <translation>No se puede acceder a {service}: el proxy indicado en este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Stored data is still shown.</source>
        <translation>Los datos guardados se siguen mostrando.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: it did not answer in time.</source>
        <translation>No se puede acceder a {service}: no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The answer of {service} broke off.</source>
        <translation>La respuesta de {service} se interrumpió.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the details.</source>
        <translation>Inténtelo de nuevo; si persiste, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the connection broke.</source>
        <translation>No se puede acceder a {service}: se cortó la conexión.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the proxy of this network did not let the call through.</source>
        <translation>No se puede acceder a {service}: el proxy de esta red no dejó pasar la llamada.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no host named {host}.</source>
        <translation>No se puede acceder a {service}: no existe ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <source>Check the API address of the account and the network connection.</source>
        <translation>Compruebe la dirección de la API de la cuenta y la conexión de red.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: this computer seems to be offline.</source>
        <translation>No se puede acceder a {service}: este equipo parece estar sin conexión.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not accept the connection.</source>
        <translation>No se puede acceder a {service}: {host} no acepta la conexión.</translation>
    </message>
    <message>
        <source>Check the API address of the account, or try again later.</source>
        <translation>Compruebe la dirección de la API de la cuenta, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: there is no network connection to it.</source>
        <translation>No se puede acceder a {service}: no hay conexión de red.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: the certificate of {host} is not accepted, so the connection would not be secure.</source>
        <translation>No se puede acceder a {service}: el certificado de {host} no se acepta, así que la conexión no sería segura.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date. In a company network, ask the administrator for its certificate.</source>
        <translation>Compruebe la dirección y la fecha de este equipo. En una red de empresa, pida su certificado al administrador.</translation>
    </message>
    <message>
        <source>{service} cannot be reached: {host} does not offer a secure connection.</source>
        <translation>No se puede acceder a {service}: {host} no ofrece una conexión segura.</translation>
    </message>
    <message>
        <source>The key of this account has characters that cannot be sent to {service}.</source>
        <translation>La clave de esta cuenta tiene caracteres que no se pueden enviar a {service}.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>Copie la clave de nuevo, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>Sendsight could not listen for the browser&apos;s answer.</source>
        <translation>Sendsight no pudo esperar la respuesta del navegador.</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on.</source>
        <translation>Pegue la dirección final del navegador.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser in time.</source>
        <translation>El inicio de sesión no se completó a tiempo en el navegador.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>El inicio de sesión se abandonó.</translation>
    </message>
    <message>
        <source>No sign-in is under way.</source>
        <translation>No hay ningún inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>{service} does not offer signing in by code.</source>
        <translation>{service} no ofrece el inicio de sesión con código.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in.</source>
        <translation>{service} no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the login address of the account, then sign in again.</source>
        <translation>Compruebe la dirección de inicio de sesión de la cuenta y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a code to show.</source>
        <translation>{service} respondió al inicio de sesión sin un código que mostrar.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with the browser.</source>
        <translation>Inténtelo más tarde, o inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The redirect address of this account does not lead to this computer.</source>
        <translation>La dirección de redirección de esta cuenta no lleva a este equipo.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program, so the browser cannot hand over its answer. Copy the address that the browser ends on and paste it here.</source>
        <translation>Otro programa usa el puerto {port} de este equipo, así que el navegador no puede entregar su respuesta. Copie la dirección final del navegador y péguela aquí.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Sendsight waits for. Start the sign-in again in Sendsight.</source>
        <translation>Esta página no corresponde al inicio de sesión que espera Sendsight. Vuelva a iniciar sesión en Sendsight.</translation>
    </message>
    <message>
        <source>{service} has answered. You can close this page and go back to Sendsight.</source>
        <translation>{service} ha respondido. Puede cerrar esta página y volver a Sendsight.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Go back to Sendsight to start it again.</source>
        <translation>El inicio de sesión no se completó. Vuelva a Sendsight para empezar de nuevo.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de; a screen reader goes by it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The sign-in to {service} has ended.</source>
        <translation>La sesión de {service} ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again under Edit account.</source>
        <translation>Vuelva a iniciar sesión en «Editar cuenta».</translation>
    </message>
    <message>
        <source>Paste the whole address that the browser ended on, or start the sign-in again.</source>
        <translation>Pegue la dirección final completa del navegador, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Choose the other way to sign in.</source>
        <translation>Elija la otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Choose the other way, or change the app&apos;s sign-in type at the provider.</source>
        <translation>Elija la otra forma, o cambie el tipo de inicio de sesión de la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report the details.</source>
        <translation>Empiece de nuevo; si persiste, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>{service} did not accept the code: it was used before or is too old.</source>
        <translation>{service} no aceptó el código: ya se había usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>This address does not belong to the sign-in that was started.</source>
        <translation>Esta dirección no corresponde al inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>This client id may not be used for this way of signing in.</source>
        <translation>Este ID de cliente no se puede usar para esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>{service} does not offer this way of signing in.</source>
        <translation>{service} no ofrece esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>{service} does not grant the rights that Sendsight asks for.</source>
        <translation>{service} no concede los permisos que pide Sendsight.</translation>
    </message>
    <message>
        <source>Check the app&apos;s rights at the provider.</source>
        <translation>Compruebe los permisos de la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The sign-in to {service} was declined.</source>
        <translation>Se rechazó el inicio de sesión en {service}.</translation>
    </message>
    <message>
        <source>Start it again and allow access.</source>
        <translation>Empiece de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>The code was not confirmed in time.</source>
        <translation>El código no se confirmó a tiempo.</translation>
    </message>
    <message>
        <source>There is no sign-in code in this address.</source>
        <translation>Esta dirección no contiene ningún código de inicio de sesión.</translation>
    </message>
    <message>
        <source>{service} does not know this client id.</source>
        <translation>{service} no conoce este ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the client id (API key) from the provider&apos;s developer page again.</source>
        <translation>Copie de nuevo el ID de cliente (clave API) de la página de desarrollador del proveedor.</translation>
    </message>
    <message>
        <source>The sign-in of {service} has a fault at the moment.</source>
        <translation>El inicio de sesión de {service} tiene un fallo en este momento.</translation>
    </message>
    <message>
        <source>The sign-in of {service} is busy at the moment.</source>
        <translation>El inicio de sesión de {service} está saturado en este momento.</translation>
    </message>
    <message>
        <source>{service} answered the sign-in without a token.</source>
        <translation>{service} respondió al inicio de sesión sin un token.</translation>
    </message>
    <message>
        <source>Start it again; if it stays, report it.</source>
        <translation>Empiece de nuevo; si persiste, notifíquelo.</translation>
    </message>
    <message>
        <source>Another Sendsight is renewing the same sign-in and has not finished.</source>
        <translation>Otra ventana de Sendsight está renovando la misma sesión y no ha terminado.</translation>
    </message>
    <message>
        <source>Close it, or try again in a minute.</source>
        <translation>Ciérrela, o inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>No se puede acceder a {service}.</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>Compruebe la conexión de red, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A sign-in page of the network may be in between: open any web page in the browser, then try again. If it stays, check the API address of the account.</source>
        <translation>Puede que se interponga una página de acceso a la red: abra cualquier página web en el navegador e inténtelo de nuevo. Si persiste, compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>{service} did not accept the sign-in of this account.</source>
        <translation>{service} no aceptó el inicio de sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Edit the account, or check it at the provider.</source>
        <translation>Edite la cuenta, o compruébela en el proveedor.</translation>
    </message>
    <message>
        <source>{service} does not allow this account to read that.</source>
        <translation>{service} no permite que esta cuenta lea esos datos.</translation>
    </message>
    <message>
        <source>Check the rights of the key at the provider.</source>
        <translation>Compruebe los permisos de la clave en el proveedor.</translation>
    </message>
    <message>
        <source>{service} does not know what was asked for.</source>
        <translation>{service} no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>{service} has a fault at the moment.</source>
        <translation>{service} tiene un fallo en este momento.</translation>
    </message>
    <message>
        <source>Stored data is still shown. Try again later.</source>
        <translation>Los datos guardados se siguen mostrando. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{service} sent a web page instead of data.</source>
        <translation>{service} envió una página web en lugar de datos.</translation>
    </message>
    <message>
        <source>{service} sent Sendsight to another address.</source>
        <translation>{service} remitió a Sendsight a otra dirección.</translation>
    </message>
    <message>
        <source>It was not followed and nothing was sent there.</source>
        <translation>No se siguió ni se envió nada allí.</translation>
    </message>
    <message>
        <source>{service} did not accept the request.</source>
        <translation>{service} no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>ClickSend reports no such figure for an SMS campaign.</source>
        <translation>ClickSend no comunica esta cifra para una campaña de SMS.</translation>
    </message>
    <message>
        <source>ClickSend does not report this by campaign. Sendsight estimates it from the message history where that fits, and shows it apart.</source>
        <translation>ClickSend no comunica este dato por campaña. Sendsight lo estima a partir del historial de mensajes cuando es posible, y lo muestra aparte.</translation>
    </message>
    <message>
        <source>ClickSend does not let this account read e-mail campaigns.</source>
        <translation>ClickSend no permite que esta cuenta lea campañas de correo.</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campañas</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Nombre de usuario API</translation>
    </message>
    <message>
        <source>Shown in the dashboard under API Credentials.</source>
        <translation>Aparece en el panel, en «API Credentials».</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Shown beside the API username. Each sub-account has its own pair.</source>
        <translation>Aparece junto al nombre de usuario API. Cada subcuenta tiene su propia pareja.</translation>
    </message>
    <message>
        <source>A text message cannot report that it was opened.</source>
        <translation>Un SMS no puede comunicar que se ha abierto.</translation>
    </message>
    <message>
        <source>ClickSend tells how many people clicked; all clicks only in newer figures.</source>
        <translation>ClickSend indica cuántas personas hicieron clic; todos los clics, solo en las cifras más recientes.</translation>
    </message>
    <message>
        <source>ClickSend reports sends and bounces of e-mail, not deliveries.</source>
        <translation>ClickSend comunica los envíos y rebotes de correo, no las entregas.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated openings.</source>
        <translation>ClickSend no distingue las aperturas únicas de las repetidas.</translation>
    </message>
    <message>
        <source>ClickSend does not tell unique from repeated clicks.</source>
        <translation>ClickSend no distingue los clics únicos de los repetidos.</translation>
    </message>
    <message>
        <source>ClickSend does not report the cost of an e-mail campaign.</source>
        <translation>ClickSend no comunica el coste de una campaña de correo.</translation>
    </message>
    <message>
        <source>ClickSend does not report the single clicks of e-mail campaigns.</source>
        <translation>ClickSend no comunica los clics individuales de las campañas de correo.</translation>
    </message>
    <message>
        <source>ClickSend does not report the links of e-mail campaigns.</source>
        <translation>ClickSend no comunica los enlaces de las campañas de correo.</translation>
    </message>
    <message>
        <source>ClickSend does not report devices or places for e-mail campaigns.</source>
        <translation>ClickSend no comunica dispositivos ni lugares de las campañas de correo.</translation>
    </message>
    <message>
        <source>In the ClickSend dashboard, choose API Credentials at the top right. It shows the API username and the API key; sub-accounts have their own.</source>
        <translation>En el panel de ClickSend, elija «API Credentials» arriba a la derecha. Ahí aparecen el nombre de usuario API y la clave API; las subcuentas tienen los suyos.</translation>
    </message>
    <message>
        <source>ClickSend counts each recipient who opened a link once; all clicks are reported only where the newer link statistics answer.</source>
        <translation>ClickSend cuenta una vez a cada destinatario que abrió un enlace; solo comunica todos los clics si responden las estadísticas de enlaces más recientes.</translation>
    </message>
    <message>
        <source>A click row stands for one recipient, with a counter and the time of the first opening.</source>
        <translation>Una fila de clics representa a un destinatario, con un contador y la hora de la primera apertura.</translation>
    </message>
    <message>
        <source>An SMS campaign has one short link.</source>
        <translation>Una campaña de SMS tiene un solo enlace corto.</translation>
    </message>
    <message>
        <source>Of e-mail campaigns ClickSend tells neither when nor on which link someone clicked.</source>
        <translation>De las campañas de correo, ClickSend no indica cuándo ni en qué enlace se hizo clic.</translation>
    </message>
    <message>
        <source>Delivery and cost of an SMS campaign are estimates from the message history, which reaches back about four months.</source>
        <translation>Las entregas y el coste de una campaña de SMS son estimaciones a partir del historial de mensajes, que abarca unos cuatro meses.</translation>
    </message>
    <message>
        <source>This key may read reports.</source>
        <translation>Esta clave puede leer informes.</translation>
    </message>
    <message>
        <source>This key may not read reports.</source>
        <translation>Esta clave no puede leer informes.</translation>
    </message>
    <message>
        <source>This key may use SMS.</source>
        <translation>Esta clave puede usar SMS.</translation>
    </message>
    <message>
        <source>This key may not use SMS.</source>
        <translation>Esta clave no puede usar SMS.</translation>
    </message>
    <message>
        <source>This key may use e-mail.</source>
        <translation>Esta clave puede usar el correo.</translation>
    </message>
    <message>
        <source>This key may not use e-mail.</source>
        <translation>Esta clave no puede usar el correo.</translation>
    </message>
    <message>
        <source>Prices are shown to this key.</source>
        <translation>Esta clave puede ver los precios.</translation>
    </message>
    <message>
        <source>Prices are hidden from this key.</source>
        <translation>Esta clave no puede ver los precios.</translation>
    </message>
    <message>
        <source>ClickSend accepted the username and the API key.</source>
        <translation>ClickSend aceptó el nombre de usuario y la clave API.</translation>
    </message>
    <message>
        <source>Account: {account}.</source>
        <translation>Cuenta: {account}.</translation>
    </message>
    <message>
        <source>Time zone: {zone}.</source>
        <translation>Zona horaria: {zone}.</translation>
    </message>
    <message>
        <source>Check the username and the API key, and that the account is active at ClickSend.</source>
        <translation>Compruebe el nombre de usuario y la clave API, y que la cuenta esté activa en ClickSend.</translation>
    </message>
    <message>
        <source>{service} does not let this account read that.</source>
        <translation>{service} no permite que esta cuenta lea esos datos.</translation>
    </message>
    <message>
        <source>The account may be suspended, or its key may lack the right. Check both at ClickSend.</source>
        <translation>Puede que la cuenta esté suspendida o que su clave no tenga el permiso. Compruebe ambas cosas en ClickSend.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>{service}&apos;s list of pages does not come to an end.</source>
        <translation>La lista de páginas de {service} no tiene fin.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later.</source>
        <translation>Se conserva lo que había llegado. Vuelva a actualizar más tarde.</translation>
    </message>
    <message>
        <source>Counted in ClickSend&apos;s message history: {found} messages to the same list from the same sender within 48 hours of the send; the campaign has {total}.</source>
        <translation>Contado en el historial de mensajes de ClickSend: {found} mensajes a la misma lista, del mismo remitente, en las 48 horas siguientes al envío; la campaña tiene {total}.</translation>
    </message>
    <message>
        <source>campaigns under another id</source>
        <translation>campañas con otro ID</translation>
    </message>
    <message>
        <source>link counts</source>
        <translation>recuentos de enlaces</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>browser breakdowns</source>
        <translation>desgloses por navegador</translation>
    </message>
    <message>
        <source>browser breakdown entries</source>
        <translation>entradas del desglose por navegador</translation>
    </message>
    <message>
        <source>os breakdowns</source>
        <translation>desgloses por sistema</translation>
    </message>
    <message>
        <source>os breakdown entries</source>
        <translation>entradas del desglose por sistema</translation>
    </message>
    <message>
        <source>device breakdowns</source>
        <translation>desgloses por dispositivo</translation>
    </message>
    <message>
        <source>device breakdown entries</source>
        <translation>entradas del desglose por dispositivo</translation>
    </message>
    <message>
        <source>country breakdowns</source>
        <translation>desgloses por país</translation>
    </message>
    <message>
        <source>country breakdown entries</source>
        <translation>entradas del desglose por país</translation>
    </message>
    <message>
        <source>region breakdowns</source>
        <translation>desgloses por región</translation>
    </message>
    <message>
        <source>region breakdown entries</source>
        <translation>entradas del desglose por región</translation>
    </message>
    <message>
        <source>send times</source>
        <translation>horas de envío</translation>
    </message>
    <message>
        <source>creation times</source>
        <translation>horas de creación</translation>
    </message>
    <message>
        <source>opening times</source>
        <translation>horas de apertura</translation>
    </message>
    <message>
        <source>message totals</source>
        <translation>totales de mensajes</translation>
    </message>
    <message>
        <source>opening counts</source>
        <translation>recuentos de aperturas</translation>
    </message>
    <message>
        <source>click counts</source>
        <translation>recuentos de clics</translation>
    </message>
    <message>
        <source>send counts</source>
        <translation>recuentos de envíos</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>senders</source>
        <translation>remitentes</translation>
    </message>
    <message>
        <source>link addresses</source>
        <translation>direcciones de enlaces</translation>
    </message>
    <message>
        <source>list names</source>
        <translation>nombres de listas</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>Some {what} from {service} cannot be read ({n}); they stay unknown.</source>
        <extracomment>&quot;what&quot; is a plural that could not be read, such as &quot;send times&quot; or &quot;link addresses&quot;.</extracomment>
        <translation>{service}: datos ilegibles ({what}, {n}); quedan como desconocidos.</translation>
    </message>
    <message>
        <source>values of {field}</source>
        <translation>valores de {field}</translation>
    </message>
    <message>
        <source>times of {field}</source>
        <translation>horas de {field}</translation>
    </message>
    <message>
        <source>campaigns without an id</source>
        <translation>campañas sin ID</translation>
    </message>
    <message>
        <source>recipients without a contact</source>
        <translation>destinatarios sin contacto</translation>
    </message>
    <message>
        <source>There is no SMS data: Constant Contact does not let this account read SMS campaigns. It may have no SMS plan.</source>
        <translation>No hay datos de SMS: Constant Contact no permite que esta cuenta lea campañas de SMS. Puede que no tenga un plan de SMS.</translation>
    </message>
    <message>
        <source>The name and time zone of the account cannot be read</source>
        <translation>No se pueden leer el nombre ni la zona horaria de la cuenta</translation>
    </message>
    <message>
        <source>Campaign reports can be read</source>
        <translation>Se pueden leer los informes de campaña</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>This sign-in belongs to the Constant Contact account {found}, but the stored data to {stored}.</source>
        <translation>Esta sesión pertenece a la cuenta de Constant Contact {found}, pero los datos guardados, a {stored}.</translation>
    </message>
    <message>
        <source>Sign in to the same account, or add the other account beside it.</source>
        <translation>Inicie sesión en la misma cuenta, o añada la otra cuenta aparte.</translation>
    </message>
    <message>
        <source>Check the rights of the user and of the application at {service}.</source>
        <translation>Compruebe los permisos del usuario y de la aplicación en {service}.</translation>
    </message>
    <message>
        <source>Today&apos;s calls to {service} are used up.</source>
        <translation>Las llamadas de hoy a {service} se han agotado.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again after 00:00 UTC on {day}.</source>
        <translation>Se conserva lo que había llegado. Vuelva a actualizar después de las 00:00 UTC del {day}.</translation>
    </message>
    <message>
        <source>The sign-in to {service} lacks the right campaign_data, or its application was switched off.</source>
        <translation>A la sesión de {service} le falta el permiso campaign_data, o se desactivó su aplicación.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; if it stays, check the application in the developer portal.</source>
        <translation>Vuelva a iniciar sesión y permita el acceso; si persiste, compruebe la aplicación en el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>The user of this {service} sign-in may not see reports: the right {right} is missing.</source>
        <translation>El usuario de esta sesión de {service} no puede ver informes: falta el permiso {right}.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for it, or sign in as another user.</source>
        <translation>Pídalo al propietario de la cuenta, o inicie sesión con otro usuario.</translation>
    </message>
    <message>
        <source>The names of e-mail campaigns are missing.</source>
        <translation>Faltan los nombres de las campañas de correo.</translation>
    </message>
    <message>
        <source>Some links were clicked in a mailing and in its resend. How many people that were cannot be told; it stays unknown.</source>
        <translation>En algunos enlaces se hizo clic tanto en un mailing como en su reenvío. No se puede saber cuántas personas fueron; queda como desconocido.</translation>
    </message>
    <message>
        <source>rows of clicks</source>
        <translation>filas de clics</translation>
    </message>
    <message>
        <source>rows of optouts</source>
        <translation>filas de bajas</translation>
    </message>
    <message>
        <source>rows of bounces</source>
        <translation>filas de rebotes</translation>
    </message>
    <message>
        <source>rows of sends</source>
        <translation>filas de envíos</translation>
    </message>
    <message>
        <source>rows of opens</source>
        <translation>filas de aperturas</translation>
    </message>
    <message>
        <source>rows of forwards</source>
        <translation>filas de reenvíos</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Constant Contact reports SMS clicks as totals only.</source>
        <translation>Constant Contact solo comunica totales de los clics en SMS.</translation>
    </message>
    <message>
        <source>Constant Contact does not report what a campaign cost.</source>
        <translation>Constant Contact no comunica cuánto costó una campaña.</translation>
    </message>
    <message>
        <source>API key (client id)</source>
        <translation>Clave API (ID de cliente)</translation>
    </message>
    <message>
        <source>Shown with your application in the developer portal.</source>
        <translation>Aparece junto a su aplicación en el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Only if you have one already. Otherwise sign in.</source>
        <translation>Solo si ya tiene uno. Si no, inicie sesión.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Read who received and opened</source>
        <translation>Leer quién recibió y abrió</translation>
    </message>
    <message>
        <source>It takes many of the daily calls; the counts come anyway.</source>
        <translation>Consume muchas de las llamadas diarias; los recuentos se leen igualmente.</translation>
    </message>
    <message>
        <source>Constant Contact reports sends and bounces of e-mail, not deliveries.</source>
        <translation>Constant Contact comunica los envíos y rebotes de correo, no las entregas.</translation>
    </message>
    <message>
        <source>Constant Contact counts who clicked in an SMS campaign, not all clicks.</source>
        <translation>Constant Contact cuenta quién hizo clic en una campaña de SMS, no todos los clics.</translation>
    </message>
    <message>
        <source>Constant Contact reports complaints for e-mail only.</source>
        <translation>Constant Contact solo comunica las quejas de correo.</translation>
    </message>
    <message>
        <source>Sign in at developer.constantcontact.com, open My Applications and your application there. It shows the API key. For signing in with the browser, add the redirect address below to the application, letter by letter.</source>
        <translation>Inicie sesión en developer.constantcontact.com y abra allí «My Applications» y su aplicación. Ahí aparece la clave API. Para iniciar sesión con el navegador, añada a la aplicación la dirección de redirección de abajo, letra por letra.</translation>
    </message>
    <message>
        <source>Of the links of an e-mail, Constant Contact counts who clicked; of a campaign also all clicks.</source>
        <translation>De los enlaces de un correo, Constant Contact cuenta quién hizo clic; de una campaña, también todos los clics.</translation>
    </message>
    <message>
        <source>Constant Contact tells the kind of device, but no browser, system or country.</source>
        <translation>Constant Contact indica el tipo de dispositivo, pero no el navegador, el sistema ni el país.</translation>
    </message>
    <message>
        <source>Openings include those by mail programs that load pictures on their own.</source>
        <translation>Las aperturas incluyen las de programas de correo que cargan las imágenes por sí solos.</translation>
    </message>
    <message>
        <source>All accounts of one API key share 10,000 calls a day.</source>
        <translation>Todas las cuentas de una clave API comparten 10.000 llamadas al día.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>recuentos</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Constant Contact has switched this login address off.</source>
        <translation>Constant Contact ha desactivado esta dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter {address} as the login address under Advanced.</source>
        <translation>Introduzca {address} como dirección de inicio de sesión en «Avanzado».</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>The statistics of e-mail campaigns are missing.</source>
        <translation>Faltan las estadísticas de las campañas de correo.</translation>
    </message>
    <message>
        <source>Copernica did not accept the API token.</source>
        <translation>Copernica no aceptó el token de API.</translation>
    </message>
    <message>
        <source>Check the token in Copernica under Configuration, and whether it is limited to other IP addresses or to another API version. Then edit the account.</source>
        <translation>Compruebe el token en «Configuration» de Copernica, y si está limitado a otras direcciones IP o a otra versión de la API. Después, edite la cuenta.</translation>
    </message>
    <message>
        <source>Copernica does not allow this token to read that.</source>
        <translation>Copernica no permite que este token lea esos datos.</translation>
    </message>
    <message>
        <source>Check the rights of the token in Copernica under Configuration.</source>
        <translation>Compruebe los permisos del token en «Configuration» de Copernica.</translation>
    </message>
    <message>
        <source>Copernica does not offer that to this account.</source>
        <translation>Copernica no lo ofrece a esta cuenta.</translation>
    </message>
    <message>
        <source>Copernica no longer has what was asked for.</source>
        <translation>Copernica ya no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request: {answer}.</source>
        <translation>Copernica no aceptó una solicitud: {answer}.</translation>
    </message>
    <message>
        <source>Copernica did not accept a request.</source>
        <translation>Copernica no aceptó una solicitud.</translation>
    </message>
    <message>
        <source>Report it with the details if it stays.</source>
        <translation>Si persiste, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>Copernica sent the same page again instead of the next one.</source>
        <translation>Copernica envió otra vez la misma página en lugar de la siguiente.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Refresh again later; if it stays, report it.</source>
        <translation>Se conserva lo que había llegado. Vuelva a actualizar más tarde; si persiste, notifíquelo.</translation>
    </message>
    <message>
        <source>The clicks of mailing {id} cannot be read.</source>
        <translation>No se pueden leer los clics del mailing {id}.</translation>
    </message>
    <message>
        <source>Copernica counts no clicks in SMS mailings.</source>
        <translation>Copernica no cuenta los clics en mailings de SMS.</translation>
    </message>
    <message>
        <source>SMS messages are not opened.</source>
        <translation>Los SMS no se abren.</translation>
    </message>
    <message>
        <source>Copernica reports opt-outs for e-mail only.</source>
        <translation>Copernica solo comunica las bajas de correo.</translation>
    </message>
    <message>
        <source>Copernica reports complaints for e-mail only.</source>
        <translation>Copernica solo comunica las quejas de correo.</translation>
    </message>
    <message>
        <source>Copernica reports no cost of a mailing.</source>
        <translation>Copernica no comunica el coste de un mailing.</translation>
    </message>
    <message>
        <source>Copernica reports no links; they are counted from the clicks.</source>
        <translation>Copernica no comunica enlaces; se cuentan a partir de los clics.</translation>
    </message>
    <message>
        <source>Copernica reports no breakdowns; they are counted from the clicks.</source>
        <translation>Copernica no comunica desgloses; se cuentan a partir de los clics.</translation>
    </message>
    <message>
        <source>It takes more of the paid API calls; the counts come anyway.</source>
        <translation>Consume más llamadas de pago a la API; los recuentos se leen igualmente.</translation>
    </message>
    <message>
        <source>API v4, other host</source>
        <translation>API v4, otro servidor</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>With API v4 it travels in no address; older versions need it there.</source>
        <translation>Con la API v4 no viaja en ninguna dirección; las versiones anteriores lo necesitan ahí.</translation>
    </message>
    <message>
        <source>Copernica&apos;s times name no zone. Write it like Europe/Amsterdam.</source>
        <translation>Las horas de Copernica no indican zona. Escríbala como Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Read each open</source>
        <translation>Leer cada apertura</translation>
    </message>
    <message>
        <source>Read each delivery</source>
        <translation>Leer cada entrega</translation>
    </message>
    <message>
        <source>In Copernica&apos;s Marketing Suite: Configuration, the account, access tokens.</source>
        <translation>En Marketing Suite de Copernica: «Configuration», la cuenta, los tokens de acceso.</translation>
    </message>
    <message>
        <source>Copernica charges for API calls beyond the contract; Sendsight counts them.</source>
        <translation>Copernica cobra las llamadas a la API que superan el contrato; Sendsight las cuenta.</translation>
    </message>
    <message>
        <source>Links, devices and countries are counted from the clicks.</source>
        <translation>Los enlaces, dispositivos y países se cuentan a partir de los clics.</translation>
    </message>
    <message>
        <source>Times name no zone; they are read in the time zone of the account.</source>
        <translation>Las horas no indican zona; se leen en la zona horaria de la cuenta.</translation>
    </message>
    <message>
        <source>SMS mailings have no clicks.</source>
        <translation>Los mailings de SMS no tienen clics.</translation>
    </message>
    <message>
        <source>A mailing has no name of its own; its subject stands for it.</source>
        <translation>Un mailing no tiene nombre propio; lo sustituye su asunto.</translation>
    </message>
    <message>
        <source>There is no Copernica sign-in at the login address of this account.</source>
        <translation>No hay inicio de sesión de Copernica en la dirección de inicio de sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Check the login address.</source>
        <translation>Compruebe la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>Copernica&apos;s sign-in sent an answer that Sendsight cannot read.</source>
        <translation>El inicio de sesión de Copernica envió una respuesta que Sendsight no puede leer.</translation>
    </message>
    <message>
        <source>Check the login address of the account.</source>
        <translation>Compruebe la dirección de inicio de sesión de la cuenta.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of one mailing.</source>
        <translation>Copernica no dio cifras de un mailing.</translation>
    </message>
    <message>
        <source>Copernica gave no figures of {n} mailings.</source>
        <translation>Copernica no dio cifras de {n} mailings.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a time that cannot be read; it is kept as text.</source>
        <translation>Copernica ({what}): una hora ilegible; se guarda como texto.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} times that cannot be read; they are kept as text.</source>
        <translation>Copernica ({what}): {n} horas ilegibles; se guardan como texto.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold a row without an id; it is left out.</source>
        <translation>Copernica ({what}): una fila sin ID; queda excluida.</translation>
    </message>
    <message>
        <source>Copernica&apos;s {what} hold {n} rows without an id; they are left out.</source>
        <translation>Copernica ({what}): {n} filas sin ID; quedan excluidas.</translation>
    </message>
    <message>
        <source>Copernica offers no drag and drop mailings to this account.</source>
        <translation>Copernica no ofrece mailings de arrastrar y soltar a esta cuenta.</translation>
    </message>
    <message>
        <source>Copernica offers no HTML mailings to this account.</source>
        <translation>Copernica no ofrece mailings HTML a esta cuenta.</translation>
    </message>
    <message>
        <source>Copernica offers no SMS mailings to this account.</source>
        <translation>Copernica no ofrece mailings de SMS a esta cuenta.</translation>
    </message>
    <message>
        <source>Copernica offers this account neither e-mail nor SMS mailings.</source>
        <translation>Copernica no ofrece a esta cuenta mailings de correo ni de SMS.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>No existe ninguna zona horaria llamada {zone}.</translation>
    </message>
    <message>
        <source>Edit the account and write it like {example}.</source>
        <translation>Edite la cuenta y escríbala como {example}.</translation>
    </message>
    <message>
        <source>drag and drop mailings</source>
        <translation>mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>HTML mailings</source>
        <translation>mailings HTML</translation>
    </message>
    <message>
        <source>SMS mailings</source>
        <translation>mailings de SMS</translation>
    </message>
    <message>
        <source>Drag and drop mailings</source>
        <translation>Mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>clicks of drag and drop mailings</source>
        <translation>clics de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>errors of drag and drop mailings</source>
        <translation>errores de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>abuses of drag and drop mailings</source>
        <translation>quejas de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>unsubscribes of drag and drop mailings</source>
        <translation>bajas de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>impressions of drag and drop mailings</source>
        <translation>aperturas de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>deliveries of drag and drop mailings</source>
        <translation>entregas de mailings de arrastrar y soltar</translation>
    </message>
    <message>
        <source>clicks of HTML mailings</source>
        <translation>clics de mailings HTML</translation>
    </message>
    <message>
        <source>errors of HTML mailings</source>
        <translation>errores de mailings HTML</translation>
    </message>
    <message>
        <source>abuses of HTML mailings</source>
        <translation>quejas de mailings HTML</translation>
    </message>
    <message>
        <source>unsubscribes of HTML mailings</source>
        <translation>bajas de mailings HTML</translation>
    </message>
    <message>
        <source>impressions of HTML mailings</source>
        <translation>aperturas de mailings HTML</translation>
    </message>
    <message>
        <source>deliveries of HTML mailings</source>
        <translation>entregas de mailings HTML</translation>
    </message>
    <message>
        <source>{mailings}: not offered to this account</source>
        <translation>{mailings}: no se ofrecen a esta cuenta</translation>
    </message>
    <message>
        <source>{mailings}: can be read</source>
        <translation>{mailings}: se pueden leer</translation>
    </message>
    <message>
        <source>{mailings}: {n} found</source>
        <translation>{mailings}: {n} encontrados</translation>
    </message>
    <message>
        <source>This token belongs to the Copernica account {found}, but the stored data to {stored}.</source>
        <translation>Este token pertenece a la cuenta de Copernica {found}, pero los datos guardados, a {stored}.</translation>
    </message>
    <message>
        <source>Enter a token of the same account, or add the other account beside it.</source>
        <translation>Introduzca un token de la misma cuenta, o añada la otra cuenta aparte.</translation>
    </message>
    <message>
        <source>There is no provider called {provider}.</source>
        <translation>No existe ningún proveedor llamado {provider}.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Sitecore Send accepted the API key.</source>
        <translation>Sitecore Send aceptó la clave API.</translation>
    </message>
    <message>
        <source>This account has no campaign yet.</source>
        <translation>Esta cuenta aún no tiene campañas.</translation>
    </message>
    <message>
        <source>Campaigns can be read.</source>
        <translation>Las campañas se pueden leer.</translation>
    </message>
    <message>
        <source>{n} campaigns can be read.</source>
        <translation>Se pueden leer {n} campañas.</translation>
    </message>
    <message>
        <source>1 campaign can be read.</source>
        <translation>Se puede leer 1 campaña.</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address. It answered: {answer}</source>
        <translation>{service} no aceptó la clave o esta dirección. Respuesta: {answer}</translation>
    </message>
    <message>
        <source>{service} did not accept the key or this address.</source>
        <translation>{service} no aceptó la clave o esta dirección.</translation>
    </message>
    <message>
        <source>Copy the key again from More, Settings, API key, and check the API address.</source>
        <translation>Copie de nuevo la clave de «More», «Settings», «API key», y compruebe la dirección de la API.</translation>
    </message>
    <message>
        <source>{service} does not know a campaign, or no longer reports on it.</source>
        <translation>{service} no conoce una campaña, o ya no comunica nada de ella.</translation>
    </message>
    <message>
        <source>{service} answered with an error: {answer}</source>
        <translation>{service} respondió con un error: {answer}</translation>
    </message>
    <message>
        <source>{service} answered with an error: error {code}</source>
        <translation>{service} respondió con un error: error {code}</translation>
    </message>
    <message>
        <source>Sitecore Send listed no campaign at all. The stored ones are kept as they are.</source>
        <translation>Sitecore Send no ha listado ninguna campaña. Las guardadas se conservan tal como están.</translation>
    </message>
    <message>
        <source>Sitecore Send&apos;s list of clicks changed while it was read.</source>
        <translation>La lista de clics de Sitecore Send cambió mientras se leía.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>Not enough credits</source>
        <translation>Créditos insuficientes</translation>
    </message>
    <message>
        <source>Awaiting delivery</source>
        <translation>Pendiente de entrega</translation>
    </message>
    <message>
        <source>Selecting the winner</source>
        <translation>Eligiendo la ganadora</translation>
    </message>
    <message>
        <source>Subscription expired</source>
        <translation>Suscripción caducada</translation>
    </message>
    <message>
        <source>Subscription limits exceeded</source>
        <translation>Límites de suscripción superados</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ya no figura en la lista</translation>
    </message>
    <message>
        <source>Shown under More, Settings, API key. A new key ends the old one.</source>
        <translation>Aparece en «More», «Settings», «API key». Una clave nueva anula la anterior.</translation>
    </message>
    <message>
        <source>Read who opened</source>
        <translation>Leer quién abrió</translation>
    </message>
    <message>
        <source>It takes long, as Sitecore Send allows two such calls a minute; the counts come anyway.</source>
        <translation>Tarda mucho, porque Sitecore Send permite dos llamadas de este tipo por minuto; los recuentos se leen igualmente.</translation>
    </message>
    <message>
        <source>Sitecore Send reports sends and bounces, not deliveries.</source>
        <translation>Sitecore Send comunica los envíos y rebotes, no las entregas.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report what a campaign cost.</source>
        <translation>Sitecore Send no comunica cuánto costó una campaña.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report browsers.</source>
        <translation>Sitecore Send no comunica los navegadores.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report operating systems.</source>
        <translation>Sitecore Send no comunica los sistemas operativos.</translation>
    </message>
    <message>
        <source>Sitecore Send does not report devices.</source>
        <translation>Sitecore Send no comunica los dispositivos.</translation>
    </message>
    <message>
        <source>Sitecore Send reports countries, no regions.</source>
        <translation>Sitecore Send comunica los países, no las regiones.</translation>
    </message>
    <message>
        <source>In Sitecore Send, open More, Settings, API key, and choose Copy. With a Moosend account, choose the Moosend address under Advanced.</source>
        <translation>En Sitecore Send, abra «More», «Settings», «API key» y elija «Copy». Con una cuenta de Moosend, elija la dirección de Moosend en «Avanzado».</translation>
    </message>
    <message>
        <source>Sitecore Send allows two calls a minute for links, countries and single clicks. The first reading of many campaigns takes hours; the newest come first.</source>
        <translation>Sitecore Send permite dos llamadas por minuto para enlaces, países y clics individuales. La primera lectura de muchas campañas tarda horas; las más recientes van primero.</translation>
    </message>
    <message>
        <source>A click row tells who and when, and no link, browser or device.</source>
        <translation>Una fila de clics indica quién y cuándo, pero no el enlace, el navegador ni el dispositivo.</translation>
    </message>
    <message>
        <source>Countries are counted from opens, some of which mail programs cause on their own.</source>
        <translation>Los países se cuentan a partir de las aperturas, algunas de las cuales causan los propios programas de correo.</translation>
    </message>
    <message>
        <source>About three months after a campaign only its totals can still be read.</source>
        <translation>Unos tres meses después de una campaña solo se pueden leer sus totales.</translation>
    </message>
    <message>
        <source>There is no cost and no account balance.</source>
        <translation>No hay coste ni saldo de la cuenta.</translation>
    </message>
    <message>
        <source>planned times</source>
        <translation>horas previstas</translation>
    </message>
    <message>
        <source>Sendsight made a mistake.</source>
        <translation>Se ha producido un error en Sendsight.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report it with the details.</source>
        <translation>No se ha perdido nada. Notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>The workspace is not open yet.</source>
        <translation>El espacio de trabajo aún no está abierto.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The file {name} is no longer there.</source>
        <translation>El archivo {name} ya no está.</translation>
    </message>
    <message>
        <source>Somebody may have moved it.</source>
        <translation>Puede que alguien lo haya movido.</translation>
    </message>
    <message>
        <source>The file {name} cannot be moved.</source>
        <translation>El archivo {name} no se puede mover.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder.</source>
        <translation>Compruebe que tiene permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero (true) o falso (false)</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>{kind} with {n} entries</source>
        <translation>{kind} con {n} elementos</translation>
    </message>
    <message>
        <source>{kind} of at most {n}</source>
        <translation>{kind} de {n} como máximo</translation>
    </message>
    <message>
        <source>{kind} from {n} up</source>
        <translation>{kind} a partir de {n}</translation>
    </message>
    <message>
        <source>{key} (line {n})</source>
        <translation>{key} (línea {n})</translation>
    </message>
    <message>
        <source>This recipe is of version {version}; this program knows version {known}.</source>
        <translation>Esta plantilla es de la versión {version}; este programa conoce la versión {known}.</translation>
    </message>
    <message>
        <source>Update Sendsight, or save the view anew under another name.</source>
        <translation>Actualice Sendsight, o guarde de nuevo la vista con otro nombre.</translation>
    </message>
    <message>
        <source>{file} is a workspace, not a recipe.</source>
        <translation>{file} es un espacio de trabajo, no una plantilla.</translation>
    </message>
    <message>
        <source>Start Sendsight with it to open it, or choose a recipe.</source>
        <translation>Inicie Sendsight con él para abrirlo, o elija una plantilla.</translation>
    </message>
    <message>
        <source>{file} is no recipe of Sendsight: it holds nothing that a recipe has.</source>
        <translation>{file} no es una plantilla de Sendsight: no contiene nada propio de una plantilla.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be a whole number from 1 up.</source>
        <translation>En {file}, {key} debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>Write version = {n}.</source>
        <translation>Escriba version = {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe, see line {n}.</source>
        <translation>{file} no se puede leer como plantilla; vea la línea {n}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a recipe.</source>
        <translation>{file} no se puede leer como plantilla.</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or save the view anew.</source>
        <translation>Corríjalo en un editor de texto, o guarde de nuevo la vista.</translation>
    </message>
    <message>
        <source>Write one of {names}.</source>
        <translation>Escriba uno de estos valores: {names}.</translation>
    </message>
    <message>
        <source>Mend that line in a text editor.</source>
        <translation>Corrija esa línea en un editor de texto.</translation>
    </message>
    <message>
        <source>In {file}, a value has to be {kind}.</source>
        <translation>En {file}, un valor debe ser {kind}.</translation>
    </message>
    <message>
        <source>In {file}, a value is not known.</source>
        <translation>En {file}, hay un valor desconocido.</translation>
    </message>
    <message>
        <source>In {file}, {key} has a value that is not known.</source>
        <translation>En {file}, {key} tiene un valor desconocido.</translation>
    </message>
    <message>
        <source>In {file}, {key} has an entry that has to be {kind}.</source>
        <translation>En {file}, {key} tiene un elemento que debe ser {kind}.</translation>
    </message>
    <message>
        <source>In {file}, {key} has to be {kind}.</source>
        <translation>En {file}, {key} debe ser {kind}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>No existe la plantilla {name}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a recipe file.</source>
        <translation>Elija un archivo de plantilla.</translation>
    </message>
    <message>
        <source>The recipe {name} may not be read.</source>
        <translation>No hay permiso para leer la plantilla {name}.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it.</source>
        <translation>Permita su lectura, o cópiela.</translation>
    </message>
    <message>
        <source>The recipe {name} could not be read.</source>
        <translation>La plantilla {name} no se pudo leer.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>{name} is the workspace that is open. A recipe is another file.</source>
        <translation>{name} es el espacio de trabajo abierto. Una plantilla es otro archivo.</translation>
    </message>
    <message>
        <source>It cannot be told, since this program does not know its figure.</source>
        <translation>No se puede saber, porque este programa no conoce su métrica.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign of its kind was sent in the last {n} days.</source>
        <translation>No se puede saber, porque no se ha enviado ninguna campaña de este tipo en los últimos {n} días.</translation>
    </message>
    <message>
        <source>of {n} it is not known</source>
        <translation>de {n} se desconoce</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at least {line}</source>
        <translation>{k} de {n} campañas alcanzan al menos {line}</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns meet at most {line}</source>
        <translation>{k} de {n} campañas no pasan de {line}</translation>
    </message>
    <message>
        <source>not {names} and {n} more</source>
        <translation>salvo {names} y {n} más</translation>
    </message>
    <message>
        <source>not {names}</source>
        <translation>salvo {names}</translation>
    </message>
    <message>
        <source>It cannot be told, since people are never added up over campaigns; look at each campaign.</source>
        <translation>No se puede saber, porque las personas nunca se suman entre campañas; mire cada campaña.</translation>
    </message>
    <message>
        <source>{k} of {n} campaigns have no figure for it</source>
        <translation>{k} de {n} campañas no tienen esta cifra</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at least {line}</source>
        <translation>{figure}: {value}; el límite es {line} como mínimo</translation>
    </message>
    <message>
        <source>{figure} is {value}, the line is at most {line}</source>
        <translation>{figure}: {value}; el límite es {line} como máximo</translation>
    </message>
    <message>
        <source>Met: {goal}.</source>
        <translation>Cumplido: {goal}.</translation>
    </message>
    <message>
        <source>Missed: {goal}.</source>
        <translation>Incumplido: {goal}.</translation>
    </message>
    <message>
        <source>It cannot be told, since no campaign has a figure for it ({figure}).</source>
        <translation>No se puede saber, porque ninguna campaña tiene esta cifra ({figure}).</translation>
    </message>
    <message>
        <source>Not known: {goal}.</source>
        <translation>Desconocido: {goal}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s file name has {place}, which stands for nothing.</source>
        <translation>El nombre de archivo de la plantilla contiene {place}, que no representa nada.</translation>
    </message>
    <message>
        <source>Use {places}.</source>
        <translation>Use {places}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>Elija otra carpeta en la plantilla.</translation>
    </message>
    <message>
        <source>This computer cannot make PDF files and pictures: the window&apos;s parts are not here.</source>
        <translation>Este equipo no puede crear archivos PDF ni imágenes: faltan los componentes de la ventana.</translation>
    </message>
    <message>
        <source>Install Sendsight with its window, or choose csv, xlsx or zip in the recipe.</source>
        <translation>Instale Sendsight con su ventana, o elija csv, xlsx o zip en la plantilla.</translation>
    </message>
    <message>
        <source>{file} is too large for a recipe.</source>
        <translation>{file} es demasiado grande para una plantilla.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it is not text in UTF-8.</source>
        <translation>{file} no es una plantilla: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>the recipe</source>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>In {file}, {key} is no colour.</source>
        <translation>En {file}, {key} no es un color.</translation>
    </message>
    <message>
        <source>Write it like #0B5D4E, or leave it out.</source>
        <translation>Escríbalo como #0B5D4E, u omítalo.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no time zone that is known.</source>
        <translation>En {file}, {key} no es una zona horaria conocida.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam, or leave it out.</source>
        <translation>Escríbala como Europe/Amsterdam, u omítala.</translation>
    </message>
    <message>
        <source>In {file}, {key} is wrong: {why}</source>
        <translation>En {file}, {key} es incorrecto: {why}</translation>
    </message>
    <message>
        <source>This program does not know {key} of the recipe; it is left as it is.</source>
        <translation>Este programa no conoce {key} de la plantilla; se deja como está.</translation>
    </message>
    <message>
        <source>There are no rows: nothing in the workspace fits the recipe.</source>
        <translation>No hay filas: nada en el espacio de trabajo encaja con la plantilla.</translation>
    </message>
    <message>
        <source>The file is written, but not in the list of exports.</source>
        <translation>El archivo se ha escrito, pero no figura en la lista de exportaciones.</translation>
    </message>
    <message>
        <source>There is no goal called {name}; it is not checked.</source>
        <translation>No existe ningún objetivo llamado {name}; no se comprueba.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}.</source>
        <translation>Este espacio de trabajo no tiene ninguna cuenta llamada {names}.</translation>
    </message>
    <message>
        <source>Change the recipe&apos;s accounts, or choose another workspace.</source>
        <translation>Cambie las cuentas de la plantilla, o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace has no account called {names}; it is left out.</source>
        <translation>Este espacio de trabajo no tiene ninguna cuenta llamada {names}; queda excluida.</translation>
    </message>
    <message>
        <source>There is no channel {word}; no row has it.</source>
        <translation>No existe el canal {word}; ninguna fila lo tiene.</translation>
    </message>
    <message>
        <source>There is no status {word}; no row has it.</source>
        <translation>No existe el estado {word}; ninguna fila lo tiene.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Campaigns with it</source>
        <translation>Campañas con el dato</translation>
    </message>
    <message>
        <source>Campaigns without it</source>
        <translation>Campañas sin el dato</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The report {report} has no column {column}; it is left out.</source>
        <translation>El informe {report} no tiene la columna {column}; queda excluida.</translation>
    </message>
    <message>
        <source>None of the recipe&apos;s columns is there, so all are shown.</source>
        <translation>Ninguna de las columnas de la plantilla existe, así que se muestran todas.</translation>
    </message>
    <message>
        <source>{table} has more than {n} rows, so they are in the report&apos;s own order.</source>
        <translation>{table} tiene más de {n} filas, así que van en el orden propio del informe.</translation>
    </message>
    <message>
        <source>Winner (provider)</source>
        <translation>Ganadora (proveedor)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Lo que lo acompaña</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>One row a campaign with its counters; under lenses also human clicks, rates and what is missing.</source>
        <translation>Una fila por campaña con sus contadores; según el modo de cálculo, también clics humanos, tasas y lo que falta.</translation>
    </message>
    <message>
        <source>One row a link of a campaign. Clickers of several links are never added.</source>
        <translation>Una fila por enlace de una campaña. Los clics únicos de varios enlaces nunca se suman.</translation>
    </message>
    <message>
        <source>Devices, systems, browsers and countries of each campaign; `source` tells who counted.</source>
        <translation>Dispositivos, sistemas, navegadores y países de cada campaña; `source` indica quién contó.</translation>
    </message>
    <message>
        <source>The click log by time; under lenses with the verdict on each click.</source>
        <translation>El registro de clics por fecha y hora; según el modo de cálculo, con el veredicto de cada clic.</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Páginas de destino</translation>
    </message>
    <message>
        <source>One row a page, whichever campaigns, channels and providers led there. Addresses that differ only in tags and spelling are one page.</source>
        <translation>Una fila por página, sean cuales sean las campañas, canales y proveedores que llevaron a ella. Las direcciones que solo difieren en parámetros y grafía son una misma página.</translation>
    </message>
    <message>
        <source>One row a registrable domain (example.co.uk), over all campaigns.</source>
        <translation>Una fila por dominio registrable (example.co.uk), en todas las campañas.</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>Valores UTM</translation>
    </message>
    <message>
        <source>For each of the five UTM parameters a row a value, over all campaigns.</source>
        <translation>Para cada uno de los cinco parámetros UTM, una fila por valor, en todas las campañas.</translation>
    </message>
    <message>
        <source>Clicks by day</source>
        <translation>Clics por día</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks day by day, from its first to its last click.</source>
        <translation>Los clics de cada campaña día a día, del primero al último.</translation>
    </message>
    <message>
        <source>Clicks by hour</source>
        <translation>Clics por hora</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour, from its first to its last click.</source>
        <translation>Los clics de cada campaña hora a hora, del primero al último.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>All clicks together by weekday and hour.</source>
        <translation>Todos los clics juntos por día de la semana y hora.</translation>
    </message>
    <message>
        <source>Each campaign&apos;s clicks hour by hour since its send, how many had come by then, and their share.</source>
        <translation>Los clics de cada campaña hora a hora desde su envío, cuántos habían llegado hasta entonces y su proporción.</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Campañas comparadas</translation>
    </message>
    <message>
        <source>Each campaign&apos;s click rate against that of the newest one that has one: the difference in points, its interval, and whether it may be chance. Campaigns sent on different days tell no winner.</source>
        <translation>La tasa de clics de cada campaña frente a la de la más reciente que tiene una: la diferencia en puntos, su intervalo y si puede deberse al azar. Las campañas enviadas en días distintos no indican una ganadora.</translation>
    </message>
    <message>
        <source>How soon clicks came</source>
        <translation>Rapidez de los clics</translation>
    </message>
    <message>
        <source>When half and 90 % of the clicks seen so far had come, the half-life after the busiest ten minutes, and when people clicked first. Provisional until seven days after the send.</source>
        <translation>Cuándo habían llegado la mitad y el 90&#xa0;% de los clics vistos hasta ahora, la semivida tras los diez minutos más activos y cuándo hicieron clic las personas por primera vez. Provisional hasta siete días después del envío.</translation>
    </message>
    <message>
        <source>One row a person and account. Without personal data a person is an id or a hash.</source>
        <translation>Una fila por persona y cuenta. Sin datos personales, una persona es un ID o un hash.</translation>
    </message>
    <message>
        <source>Campaigns put together by own tag, name or utm_campaign. Counts are added, people never, and a rate is sum over sum. A campaign may be in several promotions.</source>
        <translation>Campañas agrupadas por etiqueta propia, nombre o utm_campaign. Los recuentos se suman, las personas nunca, y una tasa es suma entre suma. Una campaña puede estar en varias promociones.</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Periodo frente al anterior</translation>
    </message>
    <message>
        <source>What was sent in a period against equally many days with the same weekdays before. Newer campaigns have had less time to be clicked.</source>
        <translation>Lo enviado en un periodo frente al mismo número de días anteriores con los mismos días de la semana. Las campañas más recientes han tenido menos tiempo para recibir clics.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Each campaign&apos;s counters each time they had changed.</source>
        <translation>Los contadores de cada campaña cada vez que cambiaron.</translation>
    </message>
    <message>
        <source>Quality of the click log</source>
        <translation>Calidad del registro de clics</translation>
    </message>
    <message>
        <source>What each rule flagged, what click rows lack, and what cannot be checked.</source>
        <translation>Lo que marcó cada regla, lo que falta en las filas de clics y lo que no se puede comprobar.</translation>
    </message>
    <message>
        <source>A/B versions</source>
        <translation>Versiones A/B</translation>
    </message>
    <message>
        <source>The versions of A/B tests with rates, intervals and what can be said of the difference.</source>
        <translation>Las versiones de las pruebas A/B con tasas, intervalos y lo que se puede decir de la diferencia.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>What every figure means, of what it is taken, and how it is added up.</source>
        <translation>Qué significa cada cifra, de qué se calcula y cómo se suma.</translation>
    </message>
    <message>
        <source>There is no report called {name}.</source>
        <translation>No existe ningún informe llamado {name}.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known.</source>
        <translation>La zona horaria {zone} no se conoce.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam.</source>
        <translation>Escríbala como Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Clicks counted</source>
        <translation>Clics contados</translation>
    </message>
    <message>
        <source>{title}, from (95 %)</source>
        <translation>{title}, desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}, to (95 %)</source>
        <translation>{title}, hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Clicked at</source>
        <translation>Fecha del clic</translation>
    </message>
    <message>
        <source>p, adjusted for several (Holm)</source>
        <translation>p, ajustado por varias (Holm)</translation>
    </message>
    <message>
        <source>more {what} than {base}</source>
        <translation>más {what} que {base}</translation>
    </message>
    <message>
        <source>The file has {n} rows; Excel shows only the first {most}. Export a shorter period at a time.</source>
        <translation>El archivo tiene {n} filas; Excel muestra solo las primeras {most}. Exporte un periodo más corto cada vez.</translation>
    </message>
    <message>
        <source>Some texts are longer than the {n} characters that Excel shows.</source>
        <translation>Algunos textos superan los {n} caracteres que muestra Excel.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>Elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créela, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file {name} is read-only.</source>
        <translation>El archivo {name} es de solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another name.</source>
        <translation>Permita escribir en él, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The file {name} is open in another program.</source>
        <translation>El archivo {name} está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not written.</source>
        <translation>El disco está lleno, así que {name} no se ha escrito.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} does not allow new files.</source>
        <translation>La carpeta {folder} no permite archivos nuevos.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Un archivo no puede tener este nombre.</translation>
    </message>
    <message>
        <source>Choose a shorter, plain name.</source>
        <translation>Elija un nombre más corto y sencillo.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>El archivo {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Inténtelo de nuevo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Ya existe un archivo {name}.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing it.</source>
        <translation>Elija otro nombre, o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>(no address)</source>
        <translation>(sin dirección)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>(no web page)</source>
        <translation>(ninguna página web)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Links counted from the log</source>
        <translation>Enlaces contados en el registro</translation>
    </message>
    <message>
        <source>Links without known clicks</source>
        <translation>Enlaces sin clics conocidos</translation>
    </message>
    <message>
        <source>Links not checked</source>
        <translation>Enlaces sin comprobar</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>There is no format called {name}.</source>
        <translation>No existe ningún formato llamado {name}.</translation>
    </message>
    <message>
        <source>Choose {names} or {last}.</source>
        <translation>Elija {names} o {last}.</translation>
    </message>
    <message>
        <source>{format} is not text.</source>
        <translation>{format} no es texto.</translation>
    </message>
    <message>
        <source>Choose csv or json, or write a file.</source>
        <translation>Elija csv o json, o escriba un archivo.</translation>
    </message>
    <message>
        <source>The file is complete, but the description beside it is missing.</source>
        <translation>El archivo está completo, pero falta la descripción que lo acompaña.</translation>
    </message>
    <message>
        <source>{provider} does not report links.</source>
        <translation>{provider} no comunica enlaces.</translation>
    </message>
    <message>
        <source>{provider} does not report single clicks.</source>
        <translation>{provider} no comunica clics individuales.</translation>
    </message>
    <message>
        <source>{provider} does not report devices or countries.</source>
        <translation>{provider} no comunica dispositivos ni países.</translation>
    </message>
    <message>
        <source>{provider} does not report versions of A/B tests.</source>
        <translation>{provider} no comunica versiones de pruebas A/B.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nombre en archivos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Se suma</translation>
    </message>
    <message>
        <source>Over several campaigns</source>
        <translation>En varias campañas</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Base now</source>
        <translation>Base ahora</translation>
    </message>
    <message>
        <source>Base before</source>
        <translation>Base antes</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Tasa ahora</translation>
    </message>
    <message>
        <source>Rate before</source>
        <translation>Tasa antes</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Campaigns left out now</source>
        <translation>Campañas excluidas ahora</translation>
    </message>
    <message>
        <source>Campaigns left out before</source>
        <translation>Campañas excluidas antes</translation>
    </message>
    <message>
        <source>Days now</source>
        <translation>Días ahora</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>A period without a first day cannot be compared with an earlier one.</source>
        <translation>Un periodo sin primer día no se puede comparar con uno anterior.</translation>
    </message>
    <message>
        <source>Choose one that begins on a day, such as the last 30 days.</source>
        <translation>Elija uno que empiece en un día concreto, como los últimos 30 días.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has been read yet.</source>
        <translation>El periodo no se puede comparar: aún no se ha leído ninguno de sus días.</translation>
    </message>
    <message>
        <source>Refresh the accounts, or choose an earlier period.</source>
        <translation>Actualice las cuentas, o elija un periodo anterior.</translation>
    </message>
    <message>
        <source>The period cannot be compared: none of its days has passed.</source>
        <translation>El periodo no se puede comparar: no ha pasado ninguno de sus días.</translation>
    </message>
    <message>
        <source>Choose one that has begun.</source>
        <translation>Elija uno que haya empezado.</translation>
    </message>
    <message>
        <source>Points, from (95 %)</source>
        <translation>Puntos, desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Points, to (95 %)</source>
        <translation>Puntos, hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Excel (this computer)</source>
        <translation>Excel (este equipo)</translation>
    </message>
    <message>
        <source>Spreadsheet, international</source>
        <translation>Hoja de cálculo internacional</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Para programas</translation>
    </message>
    <message>
        <source>There is no preset called {name}.</source>
        <translation>No existe ningún ajuste predefinido llamado {name}.</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Left out of rates</source>
        <translation>Excluidas de tasas</translation>
    </message>
    <message>
        <source>Groups by name need to know which names belong together.</source>
        <translation>Para agrupar por nombre hay que saber qué nombres van juntos.</translation>
    </message>
    <message>
        <source>Give a pattern such as Spring*; several are separated by a semicolon.</source>
        <translation>Indique un patrón como Primavera*; separe varios con punto y coma.</translation>
    </message>
    <message>
        <source>{title}: campaigns left out</source>
        <translation>{title}: campañas excluidas</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Of them automatic</source>
        <translation>De ellos automáticos</translation>
    </message>
    <message>
        <source>Within five seconds of delivery</source>
        <translation>En los cinco segundos tras la entrega</translation>
    </message>
    <message>
        <source>Clicks in the log</source>
        <translation>Clics del registro</translation>
    </message>
    <message>
        <source>Likely automatic</source>
        <translation>Probablemente automáticos</translation>
    </message>
    <message>
        <source>The human lens leaves them out.</source>
        <translation>El modo «Clics humanos» los excluye.</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechosos</translation>
    </message>
    <message>
        <source>Some sign of a scanner; they count as people&apos;s.</source>
        <translation>Algún indicio de escáner; cuentan como humanos.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>In no day and no hour.</source>
        <translation>En ningún día ni hora.</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Sin persona</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>Of the clicks whose delivery or send has a time. Above {share}, look for scanners.</source>
        <translation>De los clics cuya entrega o envío tiene hora. Por encima de {share}, busque escáneres.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar aún</translation>
    </message>
    <message>
        <source>Their latest clicks are not judged.</source>
        <translation>Sus últimos clics no están evaluados.</translation>
    </message>
    <message>
        <source>Without a click log</source>
        <translation>Sin registro de clics</translation>
    </message>
    <message>
        <source>Clicks are reported as totals only; they cannot be checked.</source>
        <translation>Los clics solo se comunican como totales; no se pueden comprobar.</translation>
    </message>
    <message>
        <source>no {base}</source>
        <translation>0 {base}</translation>
    </message>
    <message>
        <source>{word} not known</source>
        <translation>{word}: desconocido</translation>
    </message>
    <message>
        <source>{word} not reported</source>
        <translation>{word}: no comunicado</translation>
    </message>
    <message>
        <source>clicks not checked yet</source>
        <translation>clics sin comprobar aún</translation>
    </message>
    <message>
        <source>no click log</source>
        <translation>sin registro de clics</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Version of the column names</source>
        <translation>Versión de los nombres de columna</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>Zona horaria de las horas</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Con datos personales</translation>
    </message>
    <message>
        <source>Base of rates</source>
        <translation>Base de las tasas</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Filas de</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Refreshed at</source>
        <translation>Actualizado el</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Tasas sobre</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Modos de cálculo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Enviadas desde</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviadas hasta</translation>
    </message>
    <message>
        <source>Days in</source>
        <translation>Días según</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Clics elegidos</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Urls</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours zone</source>
        <translation>Zona de las horas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Clicked from</source>
        <translation>Clic desde</translation>
    </message>
    <message>
        <source>Clicked before</source>
        <translation>Clic antes de</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period goes by</source>
        <translation>Periodo según</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>{group}: {label}</source>
        <translation>{group}: {label}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Clicks so far</source>
        <translation>Clics hasta ahora</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>clicks name no people</source>
        <translation>los clics no indican la persona</translation>
    </message>
    <message>
        <source>the send time is not known</source>
        <translation>la hora de envío se desconoce</translation>
    </message>
    <message>
        <source>no clicks after the busiest ten minutes</source>
        <translation>ningún clic tras los diez minutos más activos</translation>
    </message>
    <message>
        <source>No time or zone</source>
        <translation>Sin hora o zona</translation>
    </message>
    <message>
        <source>Days and hours in each recipient&apos;s own zone are there for the week only.</source>
        <translation>Los días y horas en la zona propia de cada destinatario solo existen para la semana.</translation>
    </message>
    <message>
        <source>Choose one time zone.</source>
        <translation>Elija una sola zona horaria.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>{announced} rows were announced in {name} and {written} written: the data changed in between.</source>
        <translation>Se anunciaron {announced} filas en {name} y se escribieron {written}: los datos cambiaron entretanto.</translation>
    </message>
    <message>
        <source>{announced} rows were announced and {written} written: the data changed in between.</source>
        <translation>Se anunciaron {announced} filas y se escribieron {written}: los datos cambiaron entretanto.</translation>
    </message>
    <message>
        <source>{sheet} has {n} columns; a sheet holds {most}.</source>
        <translation>{sheet} tiene {n} columnas; en una hoja caben {most}.</translation>
    </message>
    <message>
        <source>Choose fewer columns, or another format.</source>
        <translation>Elija menos columnas, u otro formato.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Rows in {sheet}</source>
        <translation>Filas en {sheet}</translation>
    </message>
    <message>
        <source>Columns of {sheet}</source>
        <translation>Columnas de {sheet}</translation>
    </message>
    <message>
        <source>Texts longer than the {most} characters of a cell end with an ellipsis, and the rest of them is cut off: {n}.</source>
        <translation>Los textos de más de {most} caracteres por celda acaban en puntos suspensivos y el resto se corta: {n}.</translation>
    </message>
    <message>
        <source>Numbers with more than {digits} digits stand as texts, because Excel would change their last digits: {n}.</source>
        <translation>Los números de más de {digits} cifras figuran como texto, porque Excel cambiaría las últimas: {n}.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the sheet of facts about a workbook</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows below its header: {sheet} has {n} and continues on {others}.</source>
        <translation>En una hoja caben {most} filas bajo el encabezado: {sheet} tiene {n} y continúa en {others}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>While a window has the workspace open, that window writes the report.</source>
        <translation>Mientras una ventana tenga abierto el espacio de trabajo, es ella quien escribe el informe.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details have its own words.</source>
        <translation>No se ha cambiado nada. Los detalles contienen su mensaje original.</translation>
    </message>
    <message>
        <source>There is no schedule named {name}.</source>
        <translation>No existe ninguna programación llamada {name}.</translation>
    </message>
    <message>
        <source>Look at the list of schedules.</source>
        <translation>Consulte la lista de programaciones.</translation>
    </message>
    <message>
        <source>Sendsight report {name}, {when}</source>
        <translation>Informe de Sendsight {name}, {when}</translation>
    </message>
    <message>
        <source>The program that runs the report is not given by its whole path.</source>
        <translation>El programa que ejecuta el informe no se indica con su ruta completa.</translation>
    </message>
    <message>
        <source>A scheduler does not search for programs; give the path from the root on.</source>
        <translation>Un programador de tareas no busca programas; indique la ruta desde la raíz.</translation>
    </message>
    <message>
        <source>A file name has characters that the system&apos;s scheduler cannot carry.</source>
        <translation>Un nombre de archivo contiene caracteres que el programador de tareas del sistema no puede transmitir.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without line breaks and other invisible characters.</source>
        <translation>Cambie el nombre del archivo o la carpeta, sin saltos de línea ni otros caracteres invisibles.</translation>
    </message>
    <message>
        <source>The file {file} was not written by Sendsight, or its mark was removed.</source>
        <translation>El archivo {file} no lo escribió Sendsight, o se quitó su marca.</translation>
    </message>
    <message>
        <source>Look at it, and move it away if nothing needs it.</source>
        <translation>Examínelo, y muévalo si nada lo necesita.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written or deleted.</source>
        <translation>El archivo {file} no se puede escribir ni eliminar.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder and that the disk is not full.</source>
        <translation>Compruebe que tiene permiso para escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that falls into sleep is made up when the Mac wakes; one that falls into a time when the Mac is switched off is left out.</source>
        <translation>Se ejecuta mientras su sesión está iniciada. Una ejecución que coincida con el reposo se recupera cuando el Mac se reactiva; si el Mac está apagado, se omite.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to load the schedule.</source>
        <translation>El programador de tareas del sistema se negó a cargar la programación.</translation>
    </message>
    <message>
        <source>The Mac&apos;s launchctl does not answer, so Sendsight cannot schedule here. Restart the Mac and try again.</source>
        <translation>El launchctl del Mac no responde, así que Sendsight no puede programar aquí. Reinicie el Mac e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are not signed in at this Mac&apos;s screen, so Sendsight cannot schedule. Sign in there and try again.</source>
        <translation>No ha iniciado sesión en la pantalla de este Mac, así que Sendsight no puede programar. Inicie sesión ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to unload the schedule.</source>
        <translation>El programador de tareas del sistema se negó a quitar la programación.</translation>
    </message>
    <message>
        <source>The folder {folder} for the log cannot be made.</source>
        <translation>La carpeta {folder} del registro no se puede crear.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Compruebe que tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up at the next sign-in. What a run says is in the journal: journalctl --user.</source>
        <translation>Se ejecuta mientras su sesión está iniciada. Una ejecución perdida, por ejemplo porque el equipo estaba apagado, se recupera en el siguiente inicio de sesión. Los mensajes quedan en el diario: journalctl --user.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to read the new schedule.</source>
        <translation>El programador de tareas del sistema se negó a leer la nueva programación.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule on.</source>
        <translation>El programador de tareas del sistema se negó a activar la programación.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to start the schedule.</source>
        <translation>El programador de tareas del sistema se negó a iniciar la programación.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to switch the schedule off.</source>
        <translation>El programador de tareas del sistema se negó a desactivar la programación.</translation>
    </message>
    <message>
        <source>This system has no systemd that answers, so Sendsight cannot schedule here. Let another scheduler, such as cron, run the command.</source>
        <translation>Este sistema no tiene un systemd que responda, así que Sendsight no puede programar aquí. Haga que otro programador de tareas, como cron, ejecute el comando.</translation>
    </message>
    <message>
        <source>There is no systemd session for you here, so Sendsight cannot schedule. Sign in at the desktop, or run “loginctl enable-linger” once and sign in again.</source>
        <translation>No hay aquí una sesión de systemd para usted, así que Sendsight no puede programar. Inicie sesión en el escritorio, o ejecute una vez «loginctl enable-linger» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Runs while you are signed in. A run that was missed, say because the computer was off, is made up afterwards.</source>
        <translation>Se ejecuta mientras su sesión está iniciada. Una ejecución perdida, por ejemplo porque el equipo estaba apagado, se recupera después.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to take the schedule.</source>
        <translation>El programador de tareas del sistema no aceptó la programación.</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler refused to delete the schedule.</source>
        <translation>El programador de tareas del sistema se negó a eliminar la programación.</translation>
    </message>
    <message>
        <source>Windows&apos; Task Scheduler does not answer, so Sendsight cannot schedule here. Ask whoever looks after this computer whether you may use it.</source>
        <translation>El Programador de tareas de Windows no responde, así que Sendsight no puede programar aquí. Pregunte al responsable de este equipo si puede usarlo.</translation>
    </message>
    <message>
        <source>The task {name} was not made by Sendsight, or its mark was removed.</source>
        <translation>La tarea {name} no la creó Sendsight, o se quitó su marca.</translation>
    </message>
    <message>
        <source>Look at it in Task Scheduler, and delete it there if nothing needs it.</source>
        <translation>Examínela en el Programador de tareas, y elimínela ahí si nada la necesita.</translation>
    </message>
    <message>
        <source>Windows would replace a part of “{word}” when it runs the report.</source>
        <translation>Windows reemplazaría una parte de «{word}» al ejecutar el informe.</translation>
    </message>
    <message>
        <source>Rename the file or folder, without $( and without names between percent signs.</source>
        <translation>Cambie el nombre del archivo o la carpeta, sin $( y sin nombres entre signos de porcentaje.</translation>
    </message>
    <message>
        <source>on day {day} of every month at {time}</source>
        <translation>el día {day} de cada mes a las {time}</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>cada día a las {time}</translation>
    </message>
    <message>
        <source>Monday to Friday at {time}</source>
        <translation>de lunes a viernes a las {time}</translation>
    </message>
    <message>
        <source>every {days} at {time}</source>
        <translation>cada {days} a las {time}</translation>
    </message>
    <message>
        <source>Sendsight does not know this system&apos;s scheduler. Let it, for example cron, run the command of the report.</source>
        <translation>Sendsight no conoce el programador de tareas de este sistema. Haga que, por ejemplo, cron ejecute el comando del informe.</translation>
    </message>
    <message>
        <source>This account is no longer in the workspace.</source>
        <translation>Esta cuenta ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádala de nuevo.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>La cuenta no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dele uno.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Ya existe una cuenta llamada {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This list of clicks is closed.</source>
        <translation>Esta lista de clics está cerrada.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Cárguela de nuevo.</translation>
    </message>
    <message>
        <source>The workspace was opened anew.</source>
        <translation>El espacio de trabajo se ha abierto de nuevo.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Cargue de nuevo la lista.</translation>
    </message>
    <message>
        <source>This workspace is open in another window.</source>
        <translation>Este espacio de trabajo está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Close it there, or choose another workspace.</source>
        <translation>Ciérrelo allí, o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Sendsight.</source>
        <translation>Este espacio de trabajo lo escribió una versión más reciente de Sendsight.</translation>
    </message>
    <message>
        <source>Update Sendsight, or choose another workspace. The file was not changed.</source>
        <translation>Actualice Sendsight, o elija otro espacio de trabajo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The file {name} is not a Sendsight workspace.</source>
        <translation>El archivo {name} no es un espacio de trabajo de Sendsight.</translation>
    </message>
    <message>
        <source>Choose another file. The file was not changed.</source>
        <translation>Elija otro archivo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The workspace {name} is damaged and cannot be read.</source>
        <translation>El espacio de trabajo {name} está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Restore a copy of it, or choose another workspace and refresh.</source>
        <translation>Restaure una copia, o elija otro espacio de trabajo y actualice.</translation>
    </message>
    <message>
        <source>The workspace {name} is read-only.</source>
        <translation>El espacio de trabajo {name} es de solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing to the file, or copy it to a folder of your own.</source>
        <translation>Permita escribir en el archivo, o cópielo a una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder of the workspace {name} does not allow new files.</source>
        <translation>La carpeta del espacio de trabajo {name} no permite archivos nuevos.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose a workspace in a folder of your own.</source>
        <translation>Permita escribir en la carpeta, o elija un espacio de trabajo en una carpeta propia.</translation>
    </message>
    <message>
        <source>The workspace {name} cannot be reached.</source>
        <translation>No se puede acceder al espacio de trabajo {name}.</translation>
    </message>
    <message>
        <source>Check its folder and your rights to it, or choose another workspace.</source>
        <translation>Compruebe su carpeta y sus permisos, o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full; what had arrived is kept.</source>
        <translation>El disco está lleno; se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>El espacio de trabajo está cerrado.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>La consulta se ha detenido.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Choose a shorter period or fewer campaigns.</source>
        <translation>Elija un periodo más corto o menos campañas.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>El espacio de trabajo no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Try again. If that fails, restart Sendsight.</source>
        <translation>Inténtelo de nuevo. Si falla, reinicie Sendsight.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workspace.</source>
        <translation>{name} es una carpeta, no un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>There is no workspace {name} in this folder.</source>
        <translation>No hay ningún espacio de trabajo {name} en esta carpeta.</translation>
    </message>
    <message>
        <source>Check the name, or create a new workspace.</source>
        <translation>Compruebe el nombre, o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>The folder of the workspace cannot be created.</source>
        <translation>La carpeta del espacio de trabajo no se puede crear.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The person is taken out of the workspace, but the older copy {name} beside it could not be deleted.</source>
        <translation>La persona se ha quitado del espacio de trabajo, pero no se pudo eliminar la copia antigua {name} que está al lado.</translation>
    </message>
    <message>
        <source>Delete that file yourself; it still tells of the person.</source>
        <translation>Elimine usted ese archivo; aún contiene datos de la persona.</translation>
    </message>
    <message>
        <source>The workspace has to be brought up to date, but no copy could be made first.</source>
        <translation>El espacio de trabajo debe ponerse al día, pero antes no se pudo hacer una copia.</translation>
    </message>
    <message>
        <source>Free some space and allow writing to its folder, then try again.</source>
        <translation>Libere espacio y permita escribir en su carpeta; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The note&apos;s campaign is not in the workspace.</source>
        <translation>La campaña de la nota no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose another campaign.</source>
        <translation>Elija otra campaña.</translation>
    </message>
    <message>
        <source>The column {column} holds a value that does not fit its type.</source>
        <translation>La columna {column} contiene un valor que no encaja con su tipo.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Excluya la columna, o elija otro formato.</translation>
    </message>
    <message>
        <source>An amount has more digits than the file holds (18 and 6 behind the point).</source>
        <translation>Un importe tiene más cifras de las que caben en el archivo (18 y 6 tras la coma).</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elija otro formato.</translation>
    </message>
    <message>
        <source>The Parquet file could not be written.</source>
        <translation>El archivo Parquet no se pudo escribir.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Inténtelo de nuevo, o elija otro formato.</translation>
    </message>
    <message>
        <source>This list of people is closed.</source>
        <translation>Esta lista de personas está cerrada.</translation>
    </message>
    <message>
        <source>{n} campaigns could not be read: {reason}</source>
        <translation>{n} campañas no se pudieron leer: {reason}</translation>
    </message>
    <message>
        <source>{provider} has no separate login address.</source>
        <translation>{provider} no tiene una dirección de inicio de sesión aparte.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Edite la cuenta e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in of {account} is not in this computer&apos;s keyring.</source>
        <translation>La sesión de {account} no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the names of two fields</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>The {field} of {account} is not in this computer&apos;s keyring.</source>
        <extracomment>&quot;field&quot; is the name of a field of the account form, such as &quot;API key&quot;.</extracomment>
        <translation>No está en el llavero de este equipo: {field} ({account}).</translation>
    </message>
    <message>
        <source>A refresh is running already.</source>
        <translation>Ya hay una actualización en curso.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, a phone number or an id.</source>
        <translation>Introduzca una dirección de correo, un número de teléfono o un ID.</translation>
    </message>
    <message>
        <source>{provider} is not signed in to this way.</source>
        <translation>En {provider} no se inicia sesión de esta forma.</translation>
    </message>
    <message>
        <source>Enter its key instead.</source>
        <translation>Introduzca su clave en su lugar.</translation>
    </message>
    <message>
        <source>The API key (client id) is missing.</source>
        <translation>Falta la clave API (ID de cliente).</translation>
    </message>
    <message>
        <source>Enter it first, then sign in.</source>
        <translation>Introdúzcala primero y luego inicie sesión.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake while it read {account}.</source>
        <translation>Se ha producido un error en Sendsight al leer {account}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Please report it with the details.</source>
        <translation>Se conserva lo que había llegado. Notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>The page of newest versions</source>
        <translation>La página de versiones nuevas</translation>
    </message>
    <message>
        <source>The page of newest versions sent an answer that was not understood.</source>
        <translation>La página de versiones nuevas envió una respuesta que no se entendió.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sendsight</source>
        <translation>Acerca de Sendsight</translation>
    </message>
    <message>
        <source>&amp;Your rights with Qt</source>
        <translation>Sus &amp;derechos sobre Qt</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside the program as files of their own; you can replace them.</source>
        <translation>Qt y Qt for Python se usan bajo la LGPL, versión 3. Sus bibliotecas están junto al programa como archivos propios; puede reemplazarlas.</translation>
    </message>
    <message>
        <source>&amp;Parts and their licences</source>
        <translation>Com&amp;ponentes y sus licencias</translation>
    </message>
    <message>
        <source>Campaign and link reporting over all your bulk-messaging providers, on your own machine.</source>
        <translation>Informes de campañas y enlaces de todos sus proveedores de envíos masivos, en su propio equipo.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Sendsight authors. MIT licence, without any warranty.</source>
        <translation>Copyright 2026 The Sendsight authors. Licencia MIT, sin garantía alguna.</translation>
    </message>
    <message>
        <source>It comes with the build of another part and has no version of its own.</source>
        <translation>Viene incluido en otro componente y no tiene versión propia.</translation>
    </message>
    <message>
        <source>The licence texts are missing: the installation is damaged. Install it anew.</source>
        <translation>Faltan los textos de las licencias: la instalación está dañada. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Its files on this computer: {folder}</source>
        <translation>Sus archivos en este equipo: {folder}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>«{name}» guardada</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>«{name}» quitada</translation>
    </message>
</context>
<context>
    <name>AccountModel</name>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Save untested</source>
        <translation>Guardar sin pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Guardar cuenta</translation>
    </message>
    <message>
        <source>{provider} account</source>
        <translation>Cuenta de {provider}</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Elegir un proveedor</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account...</source>
        <translation>Añadir cuenta...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read e&amp;verything again</source>
        <translation>&amp;Leer todo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Edit account...</source>
        <translation>&amp;Editar cuenta...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>&amp;Quitar cuenta...</translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation>Aña&amp;dir cuenta...</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add account...</source>
        <translation>Aña&amp;dir cuenta...</translation>
    </message>
    <message>
        <source>Open the &amp;demo workspace</source>
        <translation>Abrir espacio de de&amp;mo</translation>
    </message>
    <message>
        <source>Invented data, no account needed</source>
        <translation>Datos inventados, sin necesidad de cuenta</translation>
    </message>
    <message>
        <source>&amp;Open recipe...</source>
        <translation>A&amp;brir plantilla...</translation>
    </message>
    <message>
        <source>Show the view that a recipe&apos;s file holds</source>
        <translation>Mostrar la vista que contiene el archivo de una plantilla</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Save what is shown, or everything, as a file</source>
        <translation>Guardar lo que se muestra, o todo, en un archivo</translation>
    </message>
    <message>
        <source>Report for a &amp;client...</source>
        <translation>Informe para el &amp;cliente...</translation>
    </message>
    <message>
        <source>Key figures, charts and tables in one PDF, workbook or ZIP</source>
        <translation>Cifras clave, gráficos y tablas en un PDF, libro o ZIP</translation>
    </message>
    <message>
        <source>&amp;Save view as recipe...</source>
        <translation>&amp;Guardar vista como plantilla...</translation>
    </message>
    <message>
        <source>Keep filters, lenses and columns, to open, run or schedule them</source>
        <translation>Guardar filtros, modos de cálculo y columnas para abrirlos, ejecutarlos o programarlos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>De&amp;stacar</translation>
    </message>
    <message>
        <source>Star the selected campaigns, or no longer</source>
        <translation>Destacar las campañas seleccionadas, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Borrar &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Columnas...</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>Có&amp;moda</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>&amp;Below the list</source>
        <translation>De&amp;bajo de la lista</translation>
    </message>
    <message>
        <source>&amp;Right of the list</source>
        <translation>A la &amp;derecha de la lista</translation>
    </message>
    <message>
        <source>&amp;Computer&apos;s language</source>
        <translation>Idioma del e&amp;quipo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Maximise detail</source>
        <translation>&amp;Maximizar detalle</translation>
    </message>
    <message>
        <source>Show &amp;accounts</source>
        <translation>M&amp;ostrar cuentas</translation>
    </message>
    <message>
        <source>Go to a&amp;ccounts</source>
        <translation>Ir a las &amp;cuentas</translation>
    </message>
    <message>
        <source>Go to cam&amp;paigns</source>
        <translation>Ir a las cam&amp;pañas</translation>
    </message>
    <message>
        <source>Go to &amp;detail</source>
        <translation>Ir al &amp;detalle</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read what is new from all accounts</source>
        <translation>Leer las novedades de todas las cuentas</translation>
    </message>
    <message>
        <source>Refresh &amp;selected accounts</source>
        <translation>Actualizar cuentas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Refresh &amp;totals only</source>
        <translation>Actualizar solo &amp;totales</translation>
    </message>
    <message>
        <source>Campaigns and their counters, without links and clicks</source>
        <translation>Las campañas y sus contadores, sin enlaces ni clics</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>&amp;Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Reads all campaigns anew; takes longer and uses more calls</source>
        <translation>Lee de nuevo todas las campañas; tarda más y consume más llamadas</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the refresh; what has arrived is kept</source>
        <translation>Detener la actualización; se conserva lo que ha llegado</translation>
    </message>
    <message>
        <source>&amp;Goals...</source>
        <translation>&amp;Objetivos...</translation>
    </message>
    <message>
        <source>Lines that figures should not cross</source>
        <translation>Límites que las cifras no deben cruzar</translation>
    </message>
    <message>
        <source>&amp;Notes...</source>
        <translation>&amp;Notas...</translation>
    </message>
    <message>
        <source>Notes on the time axis</source>
        <translation>Notas en el eje de tiempo</translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation>&amp;Privacidad...</translation>
    </message>
    <message>
        <source>What is kept, forgetting a person, exports made</source>
        <translation>Qué se guarda, olvidar a una persona, exportaciones realizadas</translation>
    </message>
    <message>
        <source>Add to com&amp;parison</source>
        <translation>Añadir a la co&amp;mparación</translation>
    </message>
    <message>
        <source>Up to eight campaigns at a time</source>
        <translation>Hasta ocho campañas a la vez</translation>
    </message>
    <message>
        <source>Automatic clic&amp;ks...</source>
        <translation>Clics au&amp;tomáticos...</translation>
    </message>
    <message>
        <source>By which rules clicks are held for automatic</source>
        <translation>Según qué reglas los clics se consideran automáticos</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Configuración...</translation>
    </message>
    <message>
        <source>C&amp;ustom period...</source>
        <translation>&amp;Periodo personalizado...</translation>
    </message>
    <message>
        <source>Edit &amp;account...</source>
        <translation>Editar c&amp;uenta...</translation>
    </message>
    <message>
        <source>Re&amp;move account...</source>
        <translation>&amp;Quitar cuenta...</translation>
    </message>
    <message>
        <source>&amp;Command list...</source>
        <translation>&amp;Lista de comandos...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>&amp;Buscar una versión nueva</translation>
    </message>
    <message>
        <source>&amp;About Sendsight</source>
        <translation>&amp;Acerca de Sendsight</translation>
    </message>
</context>
<context>
    <name>AdvancedPart</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Login address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>The vendor&apos;s own address fits nearly everybody.</source>
        <translation>La dirección del propio proveedor sirve en casi todos los casos.</translation>
    </message>
    <message>
        <source>Addresses start with https://. Only addresses of this computer may start with http://.</source>
        <translation>Las direcciones empiezan por https://. Solo las direcciones de este equipo pueden empezar por http://.</translation>
    </message>
</context>
<context>
    <name>AskedRuns</name>
    <message>
        <source>The refresh was stopped; the report holds what had arrived.</source>
        <translation>La actualización se ha detenido; el informe contiene lo que había llegado.</translation>
    </message>
    <message>
        <source>Scheduled report written: {name}</source>
        <translation>Informe programado escrito: {name}</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se ha detenido.</translation>
    </message>
    <message>
        <source>The scheduled report “{name}” was not written.</source>
        <translation>El informe programado «{name}» no se ha escrito.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemas operativos</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>BaseButton</name>
    <message>
        <source>Rates of &amp;delivered</source>
        <translation>Tasas sobre &amp;entregados</translation>
    </message>
    <message>
        <source>What most tools show: clickers / delivered</source>
        <translation>Lo que muestran la mayoría de herramientas: clics únicos / entregados</translation>
    </message>
    <message>
        <source>Rates of &amp;sent</source>
        <translation>Tasas sobre e&amp;nviados</translation>
    </message>
    <message>
        <source>Also where deliveries are not reported</source>
        <translation>También donde no se comunican las entregas</translation>
    </message>
    <message>
        <source>Rates of &amp;openers</source>
        <translation>Tasas sobre &amp;aperturas únicas</translation>
    </message>
    <message>
        <source>E-mail only; openers are inflated by mail programs that load pictures</source>
        <translation>Solo correo; los programas de correo que cargan las imágenes inflan las aperturas</translation>
    </message>
    <message>
        <source>of delivered</source>
        <translation>sobre entregados</translation>
    </message>
    <message>
        <source>of sent</source>
        <translation>sobre enviados</translation>
    </message>
    <message>
        <source>of openers</source>
        <translation>sobre aperturas</translation>
    </message>
    <message>
        <source>Of what click, opt-out and complaint rates are taken</source>
        <translation>Sobre qué se calculan las tasas de clics, bajas y quejas</translation>
    </message>
    <message>
        <source>Rates: {base}</source>
        <translation>Tasas: {base}</translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Archivo del logotipo</translation>
    </message>
    <message>
        <source>PNG, JPG or SVG; may stay empty</source>
        <translation>PNG, JPG o SVG; opcional</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>E&amp;xaminar...</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>L&amp;ogotipo</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Colo&amp;r</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Color del informe</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Color {name}</translation>
    </message>
</context>
<context>
    <name>CampaignPane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>0 of {campaigns} match</source>
        <translation>0 de {campaigns} coinciden</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan ninguna.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>The first refresh is running</source>
        <translation>La primera actualización está en curso</translation>
    </message>
    <message>
        <source>Campaigns appear here as they arrive.</source>
        <translation>Las campañas aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>Your providers reported none. Campaigns appear here after the next refresh that finds some.</source>
        <translation>Sus proveedores no han comunicado ninguna. Las campañas aparecerán aquí cuando una actualización encuentre alguna.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh reads the campaigns of your accounts.</source>
        <translation>«Actualizar» lee las campañas de sus cuentas.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>No se envió nada en este periodo</translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation>Última actividad: {day}</translation>
    </message>
    <message>
        <source>Show that month</source>
        <translation>Mostrar ese mes</translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Abrir &amp;URL de destino...</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta columna</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Co&amp;lumnas...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>&amp;Export selection...</source>
        <translation>E&amp;xportar selección...</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Add as &amp;further sort key</source>
        <translation>Añadir como &amp;clave de orden</translation>
    </message>
    <message>
        <source>&amp;Hide “{column}”</source>
        <translation>Oc&amp;ultar «{column}»</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>What the lines show</source>
        <translation>Qué muestran las líneas</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Share of the clicks seen so far</source>
        <translation>Proporción de los clics vistos hasta ahora</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Tasa de clics</translation>
    </message>
    <message>
        <source>How far the time axis goes</source>
        <translation>Hasta dónde llega el eje de tiempo</translation>
    </message>
    <message>
        <source>As far as all go</source>
        <translation>Hasta donde lleguen todas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Primera semana</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Todos los clics</translation>
    </message>
    <message>
        <source>One chart, or one for each campaign</source>
        <translation>Un solo gráfico, o uno por campaña</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>Un gráfico</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Un gráfico cada una</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>One campaign alone cannot be compared</source>
        <translation>Una sola campaña no se puede comparar</translation>
    </message>
    <message>
        <source>No campaigns to compare yet</source>
        <translation>Aún no hay campañas que comparar</translation>
    </message>
    <message>
        <source>Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”.</source>
        <translation>Seleccione de 2 a {most} campañas en la lista y elija «Añadir a la comparación».</translation>
    </message>
    <message>
        <source>Show the campaign list</source>
        <translation>Mostrar la lista de campañas</translation>
    </message>
    <message>
        <source>Compared campaigns</source>
        <translation>Campañas comparadas</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation>Mostrar como tabla, copiar o guardar este gráfico</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Copiar &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Save picture as...</source>
        <translation>&amp;Guardar imagen como...</translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation>&amp;Exportar valores...</translation>
    </message>
    <message>
        <source>Chart tools: {title}</source>
        <translation>Herramientas del gráfico: {title}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Values copied</source>
        <translation>Valores copiados</translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation>Imagen guardada como {name}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Probar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Details...</source>
        <translation>&amp;Detalles...</translation>
    </message>
    <message>
        <source>&amp;Refresh this account after saving</source>
        <translation>Actualizar esta cuenta al g&amp;uardar</translation>
    </message>
    <message>
        <source>Testing the account.</source>
        <translation>Probando la cuenta.</translation>
    </message>
    <message>
        <source>✓ The account works: {name}</source>
        <translation>✓ La cuenta funciona: {name}</translation>
    </message>
    <message>
        <source>✓ The account works</source>
        <translation>✓ La cuenta funciona</translation>
    </message>
    <message>
        <source>Time zone {fact}</source>
        <translation>Zona horaria {fact}</translation>
    </message>
    <message>
        <source>Currency {fact}</source>
        <translation>Moneda {fact}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>se puede leer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Filter {text}, remove</source>
        <translation>Filtro {text}, quitar</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
</context>
<context>
    <name>ChooseRecipes</name>
    <message>
        <source>Open recipe</source>
        <translation>Abrir plantilla</translation>
    </message>
    <message>
        <source>Recipes ({endings})</source>
        <translation>Plantillas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ClicksButton</name>
    <message>
        <source>&amp;All clicks</source>
        <translation>&amp;Todos los clics</translation>
    </message>
    <message>
        <source>As providers count them, scanners included</source>
        <translation>Como los cuentan los proveedores, incluidos los escáneres</translation>
    </message>
    <message>
        <source>&amp;Human clicks</source>
        <translation>Clics &amp;humanos</translation>
    </message>
    <message>
        <source>Without clicks that are likely automatic; nothing is deleted</source>
        <translation>Sin los clics probablemente automáticos; no se elimina nada</translation>
    </message>
    <message>
        <source>Whether clicks that are likely automatic count</source>
        <translation>Si cuentan los clics probablemente automáticos</translation>
    </message>
    <message>
        <source>Human clicks</source>
        <translation>Clics humanos</translation>
    </message>
    <message>
        <source>All clicks</source>
        <translation>Todos los clics</translation>
    </message>
    <message>
        <source>Clicks: {which}</source>
        <translation>Clics: {which}</translation>
    </message>
</context>
<context>
    <name>ClicksTab</name>
    <message>
        <source>Click log</source>
        <translation>Registro de clics</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns, ticked ones are shown</source>
        <translation>Columnas; se muestran las marcadas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Show the first choice of columns in its first order</source>
        <translation>Mostrar la selección y el orden iniciales de las columnas</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order.</source>
        <translation>Las columnas marcadas se muestran, de izquierda a derecha, en este orden.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns, ticked ones are exported</source>
        <translation>Columnas; se exportan las marcadas</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>&amp;Marcar todas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Some figures come without what they are made of: {columns}.</source>
        <translation>Algunas cifras van sin sus componentes: {columns}.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command list</source>
        <translation>Lista de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Since the send</source>
        <translation>Desde el envío</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compared campaigns</source>
        <translation>Campañas comparadas</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodos</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{n} rows do not fit on the clipboard, which takes {most} at most. Nothing was copied. Save a file instead.</source>
        <translation>{n} filas no caben en el portapapeles, que admite {most} como máximo. No se ha copiado nada. Guarde un archivo en su lugar.</translation>
    </message>
    <message>
        <source>More than {most} rows do not fit on the clipboard. Nothing was copied. Save a file instead.</source>
        <translation>Más de {most} filas no caben en el portapapeles. No se ha copiado nada. Guarde un archivo en su lugar.</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} filas copiadas</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Sendsight could not start. What is stored is safe. Please report it with this text.</source>
        <translation>Sendsight no se pudo iniciar. Lo guardado está a salvo. Notifíquelo con este texto.</translation>
    </message>
    <message>
        <source>Sendsight made a mistake. What is stored is safe, and you can go on. If it happens again, please report it with this text.</source>
        <translation>Se ha producido un error en Sendsight. Lo guardado está a salvo y puede continuar. Si vuelve a ocurrir, notifíquelo con este texto.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>{time} after the send</source>
        <translation>{time} después del envío</translation>
    </message>
</context>
<context>
    <name>CustomPeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation>Periodo personalizado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>Mostrar periodo</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>The first day lies after the last day.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>1 row copied</source>
        <translation>1 fila copiada</translation>
    </message>
    <message>
        <source>{n} rows copied</source>
        <translation>{n} filas copiadas</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Open destination</source>
        <translation>Abrir destino</translation>
    </message>
    <message>
        <source>The campaign leads to this page. Opening it is not counted as a click, because it is not the tracked address.</source>
        <translation>La campaña lleva a esta página. Abrirla no cuenta como clic, porque no es la dirección con seguimiento.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>DestinationsView</name>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Open &amp;destination URL...</source>
        <translation>Abrir &amp;URL de destino...</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar di&amp;rección</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Una fila por</translation>
    </message>
    <message>
        <source>Whether a row is a page, a whole domain, or a value of a UTM parameter</source>
        <translation>Si una fila es una página, un dominio entero o un valor de un parámetro UTM</translation>
    </message>
    <message>
        <source>Search destinations</source>
        <translation>Buscar destinos</translation>
    </message>
    <message>
        <source>Looks in pages, UTM tags and names of campaigns</source>
        <translation>Busca en páginas, parámetros UTM y nombres de campañas</translation>
    </message>
    <message>
        <source>0 of {n} destinations match</source>
        <translation>0 de {n} destinos coinciden</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>The search leaves nothing over.</source>
        <translation>La búsqueda no deja ninguno.</translation>
    </message>
    <message>
        <source>No links are known of these campaigns</source>
        <translation>No se conocen enlaces de estas campañas</translation>
    </message>
    <message>
        <source>Some providers report clicks as totals only, and some campaigns have no links.</source>
        <translation>Algunos proveedores solo comunican totales de clics, y algunas campañas no tienen enlaces.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan ninguna.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Ninguna campaña coincide</translation>
    </message>
    <message>
        <source>Destinations appear here as campaigns and their links are read.</source>
        <translation>Los destinos aparecen aquí a medida que se leen las campañas y sus enlaces.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>{parameter} values</source>
        <translation>Valores de {parameter}</translation>
    </message>
    <message>
        <source>Destination domains</source>
        <translation>Dominios de destino</translation>
    </message>
    <message>
        <source>Destination pages</source>
        <translation>Páginas de destino</translation>
    </message>
    <message>
        <source>Share: of all</source>
        <translation>Proporción: sobre el total</translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Quién hizo clic</translation>
    </message>
    <message>
        <source>Click log</source>
        <translation>Registro de clics</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Campaign details</source>
        <translation>Detalle de la campaña</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Seleccione una campaña para ver sus enlaces y clics.</translation>
    </message>
    <message>
        <source>Reading links and clicks...</source>
        <translation>Leyendo enlaces y clics...</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>No hay más detalles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Facts for a report. They hold no keys and no campaign data.</source>
        <translation>Datos para una notificación de error. No contienen claves ni datos de campañas.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>No hay filas que exportar.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Readable &amp;titles</source>
        <translation>&amp;Títulos legibles</translation>
    </message>
    <message>
        <source>Save a descriptio&amp;n beside the file</source>
        <translation>Guardar una &amp;descripción junto al archivo</translation>
    </message>
    <message>
        <source>Include &amp;personal data</source>
        <translation>Incluir datos &amp;personales</translation>
    </message>
    <message>
        <source>Include e-mail addresses, phone numbers and IP addresses</source>
        <translation>Incluir direcciones de correo, números de teléfono y direcciones IP</translation>
    </message>
    <message>
        <source>Filters, period, time zone, accounts and when they were read (.meta.json)</source>
        <translation>Filtros, periodo, zona horaria, cuentas y cuándo se leyeron (.meta.json)</translation>
    </message>
    <message>
        <source>Without: the stable names that programs rely on</source>
        <translation>Sin marcar: los nombres estables de los que dependen los programas</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Written &amp;for</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Who clicked</source>
        <translation>Quién hizo clic</translation>
    </message>
    <message>
        <source>Everything in the workspace, with the columns of the reports.</source>
        <translation>Todo el espacio de trabajo, con las columnas de los informes.</translation>
    </message>
    <message>
        <source>As on screen: same filter, order and columns.</source>
        <translation>Como en pantalla: mismos filtros, orden y columnas.</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows</source>
        <translation>Filas seleccio&amp;nadas</translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation>Esta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>T&amp;odo</translation>
    </message>
    <message>
        <source>The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep it, and pass it on, only as your rules for personal data allow.</source>
        <translation>El archivo dirá quién hizo clic: direcciones de correo, números de teléfono y direcciones IP. Consérvelo y compártalo solo según sus normas sobre datos personales.</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers and IP addresses. Left out unless ticked.</source>
        <translation>Direcciones de correo, números de teléfono y direcciones IP. Se excluyen si no se marca.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Detenido. No se ha copiado nada.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado {name}</translation>
    </message>
    <message>
        <source>It was too late to stop: the file is complete.</source>
        <translation>Era tarde para detener: el archivo está completo.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se ha escrito ningún archivo.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Your own name for this account, shown in lists and exports.</source>
        <translation>Su propio nombre para esta cuenta, que aparece en listas y exportaciones.</translation>
    </message>
    <message>
        <source>I already have &amp;tokens</source>
        <translation>Ya tengo &amp;tokens</translation>
    </message>
    <message>
        <source>Keep &amp;personal data</source>
        <translation>Guardar &amp;datos personales</translation>
    </message>
    <message>
        <source>Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this computer. Without it only a code per person and the country are kept, and no report can name anybody.</source>
        <translation>Guarda en este equipo direcciones de correo, números de teléfono, nombres y direcciones IP de los destinatarios. Sin ello solo se guardan un código por persona y el país, y ningún informe puede nombrar a nadie.</translation>
    </message>
    <message>
        <source>Keep the key for this &amp;run only</source>
        <translation>Conservar la clave solo en esta s&amp;esión</translation>
    </message>
    <message>
        <source>The key is stored in the system keyring, never in the workspace or a file.</source>
        <translation>La clave se guarda en el llavero del sistema, nunca en el espacio de trabajo ni en un archivo.</translation>
    </message>
    <message>
        <source>The key is stored in {keyring}, never in the workspace or a file.</source>
        <translation>La clave se guarda en {keyring}, nunca en el espacio de trabajo ni en un archivo.</translation>
    </message>
    <message>
        <source>No keyring was found on this computer, so the key cannot be stored safely. It can be kept for this run only: you enter it again after the next start.</source>
        <translation>No se ha encontrado ningún llavero en este equipo, así que la clave no se puede guardar de forma segura. Se puede conservar solo en esta sesión: tendrá que introducirla de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Otra cuenta ya tiene este nombre.</translation>
    </message>
    <message>
        <source>The key cannot be stored. Keep it for this run only.</source>
        <translation>La clave no se puede guardar. Consérvela solo en esta sesión.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>Starred &amp;only</source>
        <translation>Solo &amp;destacadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, {n} in force</source>
        <translation>Filtros activos: {n}</translation>
    </message>
    <message>
        <source>Filter by provider, channel, status, tag or star</source>
        <translation>Filtrar por proveedor, canal, estado, etiqueta o destacadas</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>F&amp;ull report...</source>
        <translation>Informe &amp;completo...</translation>
    </message>
    <message>
        <source>Save as re&amp;cipe...</source>
        <translation>Guardar como plantill&amp;a...</translation>
    </message>
    <message>
        <source>Copy these rows with their titles, ready to be pasted into a spreadsheet</source>
        <translation>Copiar estas filas con sus títulos, listas para pegar en una hoja de cálculo</translation>
    </message>
    <message>
        <source>All tables and charts at once: PDF for a client, workbook or ZIP</source>
        <translation>Todas las tablas y gráficos a la vez: PDF para un cliente, libro o ZIP</translation>
    </message>
    <message>
        <source>Keep these choices under a name, to run them again</source>
        <translation>Guardar estas opciones con un nombre para ejecutarlas de nuevo</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Change goal</source>
        <translation>Modificar objetivo</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>each campaign by itself</source>
        <translation>cada campaña por separado</translation>
    </message>
    <message>
        <source>all of them together</source>
        <translation>todas juntas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Should be</source>
        <translation>&amp;Debe ser</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Looked at for</source>
        <translation>Eval&amp;uado en</translation>
    </message>
    <message>
        <source>Sent within the last</source>
        <translation>Enviadas en los últimos</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>Rates follow the window&apos;s lenses. Goals are checked after each refresh.</source>
        <translation>Las tasas siguen los modos de cálculo de la ventana. Los objetivos se comprueban tras cada actualización.</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Guardar objetivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GoalWatch</name>
    <message>
        <source>One more goal is missed.</source>
        <translation>Un objetivo más no se cumple.</translation>
    </message>
    <message>
        <source>{n} more goals are missed.</source>
        <translation>{n} objetivos más no se cumplen.</translation>
    </message>
    <message>
        <source>Show goals</source>
        <translation>Mostrar objetivos</translation>
    </message>
</context>
<context>
    <name>GoalsDialog</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No goals yet. A goal is a line that a figure should not cross, such as a click rate of at least 2 %. Goals are checked after each refresh.</source>
        <translation>Aún no hay objetivos. Un objetivo es un límite que una cifra no debe cruzar, como una tasa de clics del 2&#xa0;% como mínimo. Los objetivos se comprueban tras cada actualización.</translation>
    </message>
    <message>
        <source>&amp;Add goal...</source>
        <translation>&amp;Añadir objetivo...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modificar...</translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation>&amp;Quitar objetivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ cumplido</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ incumplido</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? desconocido</translation>
    </message>
    <message>
        <source>changing the goal “{name}”</source>
        <translation>modificar el objetivo «{name}»</translation>
    </message>
    <message>
        <source>the goal “{name}”</source>
        <translation>el objetivo «{name}»</translation>
    </message>
    <message>
        <source>removing the goal “{name}”</source>
        <translation>quitar el objetivo «{name}»</translation>
    </message>
    <message>
        <source>Removed the goal “{name}”. Ctrl+Z brings it back.</source>
        <translation>Objetivo «{name}» quitado. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>HandedFiles</name>
    <message>
        <source>{n} files are too many to open at once. Nothing was opened.</source>
        <translation>{n} archivos son demasiados para abrirlos a la vez. No se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>Choose those you mean.</source>
        <translation>Elija los que quiera abrir.</translation>
    </message>
    <message>
        <source>{n} files could not be opened.</source>
        <translation>{n} archivos no se pudieron abrir.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Plantilla</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviada el {time}</translation>
    </message>
    <message>
        <source>sent &quot;{raw}&quot;</source>
        <translation>enviada «{raw}»</translation>
    </message>
    <message>
        <source>to {list}</source>
        <translation>a {list}</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>leída {ago}</translation>
    </message>
    <message>
        <source>The provider&apos;s send time cannot be read, so no time is shown.</source>
        <translation>La hora de envío del proveedor no se puede leer, así que no se muestra.</translation>
    </message>
    <message>
        <source>The provider wrote &quot;{raw}&quot; without a time zone; the account&apos;s zone was taken.</source>
        <translation>El proveedor envió «{raw}» sin zona horaria; se toma la de la cuenta.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Weekdays by hours; use the arrow keys, or Show as table</source>
        <translation>Días de la semana por horas; use las teclas de flecha, o «Mostrar como tabla»</translation>
    </message>
    <message>
        <source>most: {cell}</source>
        <translation>máximo: {cell}</translation>
    </message>
    <message>
        <source>Hours in {zone}</source>
        <translation>Horas según {zone}</translation>
    </message>
    <message>
        <source>over {n}, up to {most}</source>
        <translation>más de {n}, hasta {most}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{span}: not known</source>
        <translation>{span}: desconocido</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>From its next start on, Sendsight speaks {language}.</source>
        <translation>Desde el próximo inicio, Sendsight se mostrará en {language}.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>LastCrash</name>
    <message>
        <source>Sendsight ended unexpectedly last time. What was stored is safe.</source>
        <translation>Sendsight se cerró de forma inesperada la última vez. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>Sendsight ended unexpectedly. If it happens again, please report this text.</source>
        <translation>Sendsight se cerró de forma inesperada. Si vuelve a ocurrir, notifíquelo con este texto.</translation>
    </message>
</context>
<context>
    <name>LinksTab</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>ListingView</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Exportar &amp;selección...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Co&amp;lumnas...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
</context>
<context>
    <name>LogDetailsDialog</name>
    <message>
        <source>Show &amp;log folder</source>
        <translation>Mostrar carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {path}.</source>
        <translation>No se pudo abrir la carpeta. Es {path}.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet. The folder will be {path}.</source>
        <translation>Aún no hay nada registrado. La carpeta será {path}.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>{n} rows are selected, and the clipboard takes {most} at most.</source>
        <translation>Hay {n} filas seleccionadas, y el portapapeles admite {most} como máximo.</translation>
    </message>
    <message>
        <source>Nothing was copied. Select fewer rows, or use Export to save a file.</source>
        <translation>No se ha copiado nada. Seleccione menos filas, o use «Exportar» para guardar un archivo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo workspace</source>
        <translation>Espacio de demo</translation>
    </message>
    <message>
        <source>{name} – Sendsight</source>
        <translation>{name} – Sendsight</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>This is the demo workspace. All data is invented.</source>
        <translation>Este es el espacio de demo. Todos los datos son inventados.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>star</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>taking the star away</source>
        <translation>dejar de destacar</translation>
    </message>
    <message>
        <source>Starred {n}</source>
        <translation>Destacado: {n}</translation>
    </message>
    <message>
        <source>Took the star off {n}</source>
        <translation>Sin destacar: {n}</translation>
    </message>
    <message>
        <source>&amp;New tag...</source>
        <translation>&amp;Nueva etiqueta...</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>taking tag “{tag}” away</source>
        <translation>quitar la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Tagged {n}</source>
        <translation>Etiqueta añadida: {n}</translation>
    </message>
    <message>
        <source>Took the tag off {n}</source>
        <translation>Etiqueta quitada: {n}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Tag for {campaigns}:</source>
        <translation>Etiqueta para {campaigns}:</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change note</source>
        <translation>Modificar nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Only for “{name}”</source>
        <translation>Solo para «{name}»</translation>
    </message>
    <message>
        <source>Only for its campaign</source>
        <translation>Solo para su campaña</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>No notes yet. A note stands as a flag on the time axis, so that months later a peak can still be explained.</source>
        <translation>Aún no hay notas. Una nota aparece como banderín en el eje de tiempo, para que un pico se pueda explicar meses después.</translation>
    </message>
    <message>
        <source>&amp;Add note...</source>
        <translation>&amp;Añadir nota...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modificar...</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Eliminar nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>The note was deleted. Ctrl+Z brings it back.</source>
        <translation>La nota se ha eliminado. Ctrl+Z la recupera.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Mostrar &amp;en carpeta</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>{n} of {total} rows written</source>
        <translation>{n} de {total} filas escritas</translation>
    </message>
    <message>
        <source>{n} rows written</source>
        <translation>{n} filas escritas</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>Saved {name}: {rows}, {size}.</source>
        <translation>Guardado {name}: {rows}, {size}.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is {path}.</source>
        <translation>No se pudo abrir ningún gestor de archivos. El archivo es {path}.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Steps as they &amp;fit</source>
        <translation>Tramos auto&amp;máticos</translation>
    </message>
    <message>
        <source>Per &amp;hour</source>
        <translation>Por &amp;hora</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Por &amp;día</translation>
    </message>
    <message>
        <source>Per &amp;week</source>
        <translation>Por &amp;semana</translation>
    </message>
    <message>
        <source>Width of a step</source>
        <translation>Anchura de un tramo</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>Añadir &amp;nota...</translation>
    </message>
    <message>
        <source>Clicks over time</source>
        <translation>Clics en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>{title}, human</source>
        <translation>{title}, humanos</translation>
    </message>
    <message>
        <source>Clicks per day</source>
        <translation>Clics por día</translation>
    </message>
    <message>
        <source>Clicks per hour</source>
        <translation>Clics por hora</translation>
    </message>
    <message>
        <source>Clicks per week</source>
        <translation>Clics por semana</translation>
    </message>
    <message>
        <source>{title}, by first click</source>
        <translation>{title}, por primer clic</translation>
    </message>
    <message>
        <source>A/B test</source>
        <translation>Prueba A/B</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of an A/B test</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Desde (95&#xa0;%)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Hasta (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Estimated {metric}: {value}</source>
        <translation>Estimación ({metric}): {value}</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Report for a client</source>
        <translation>Informe para el cliente</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (XLSX), a sheet for each table</source>
        <translation>Li&amp;bro de Excel (XLSX), una hoja por tabla</translation>
    </message>
    <message>
        <source>&amp;ZIP of CSV files, one for each table</source>
        <translation>&amp;ZIP de archivos CSV, uno por tabla</translation>
    </message>
    <message>
        <source>&amp;PDF report with charts, ready for a client</source>
        <translation>&amp;Informe PDF con gráficos, listo para el cliente</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Incluir &amp;datos personales</translation>
    </message>
    <message>
        <source>Charts as pictures, too (P&amp;NG)</source>
        <translation>Gráficos también como imágenes (P&amp;NG)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>There is no campaign to report on.</source>
        <translation>No hay ninguna campaña sobre la que informar.</translation>
    </message>
    <message>
        <source>No account here keeps personal data.</source>
        <translation>Aquí ninguna cuenta guarda datos personales.</translation>
    </message>
    <message>
        <source>Summary, campaigns, links, days, hours, breakdowns, and a sheet with the facts.</source>
        <translation>Resumen, campañas, enlaces, días, horas, desgloses y una hoja con los datos.</translation>
    </message>
    <message>
        <source>The same tables as CSV for Excel, and ABOUT.json with the facts.</source>
        <translation>Las mismas tablas en CSV para Excel, y ABOUT.json con los datos.</translation>
    </message>
    <message>
        <source>Pages of key figures, charts and tables. It names nobody.</source>
        <translation>Páginas de cifras clave, gráficos y tablas. No nombra a nadie.</translation>
    </message>
    <message>
        <source>Counting rows...</source>
        <translation>Contando filas...</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Guardar exportación</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>Archivo {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado {name}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se ha escrito ningún archivo.</translation>
    </message>
</context>
<context>
    <name>PairPlot</name>
    <message>
        <source>{n} days; use the arrow keys, or Show as table</source>
        <translation>{n} días; use las teclas de flecha, o «Mostrar como tabla»</translation>
    </message>
    <message>
        <source>{day}: {n} clicks</source>
        <translation>{day}: {n} clics</translation>
    </message>
    <message>
        <source>Both up to the same minute; the day is not over.</source>
        <translation>Ambos hasta el mismo minuto; el día no ha terminado.</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Period in which campaigns were sent</source>
        <translation>Periodo en que se enviaron las campañas</translation>
    </message>
    <message>
        <source>Custom...</source>
        <translation>Personalizado...</translation>
    </message>
    <message>
        <source>Period: {title}</source>
        <translation>Periodo: {title}</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The same weeks of last year</source>
        <translation>Las mismas semanas del año pasado</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Both periods</source>
        <translation>Ambos periodos</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>No period is chosen, so these are the last 30 days. {rule}</source>
        <translation>No hay ningún periodo elegido, así que son los últimos 30 días. {rule}</translation>
    </message>
    <message>
        <source>Nothing was sent in either period</source>
        <translation>No se envió nada en ninguno de los dos periodos</translation>
    </message>
    <message>
        <source>Choose another period above, or clear the filters.</source>
        <translation>Elija otro periodo arriba, o borre los filtros.</translation>
    </message>
    <message>
        <source>Clicks per day, both periods</source>
        <translation>Clics por día, ambos periodos</translation>
    </message>
    <message>
        <source>Clicks per day, both periods, human</source>
        <translation>Clics por día, ambos periodos, humanos</translation>
    </message>
    <message>
        <source>No click with a time is stored of these days.</source>
        <translation>No hay ningún clic con hora guardado de estos días.</translation>
    </message>
    <message>
        <source>Clicks made on these days ({zone}), whenever their campaign was sent. Each day stands beside the same weekday of the other period.</source>
        <translation>Clics hechos en estos días ({zone}), sea cual sea la fecha de envío de su campaña. Cada día figura junto al mismo día de la semana del otro periodo.</translation>
    </message>
    <message>
        <source>The last day is not over; both sides count up to {time}.</source>
        <translation>El último día no ha terminado; ambos lados cuentan hasta las {time}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Clicks before</source>
        <translation>Clics antes</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Show all clicks</source>
        <translation>Mostrar todos los clics</translation>
    </message>
    <message>
        <source>Picked clicks</source>
        <translation>Clics elegidos</translation>
    </message>
    <message>
        <source>{n} of {whole} clicks</source>
        <translation>{n} de {whole} clics</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The f&amp;irst lines as they will be written</source>
        <translation>Primera&amp;s líneas tal como se escribirán</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} columnas</translation>
    </message>
    <message>
        <source>{rows}, {columns}, about {size}</source>
        <translation>{rows}, {columns}, unos {size}</translation>
    </message>
    <message>
        <source>Some texts are longer than the {most} characters of a cell and will be cut off. The choices for programs and data tools keep them whole.</source>
        <translation>Algunos textos superan los {most} caracteres de una celda y se cortarán. Los formatos para programas y herramientas de datos los conservan enteros.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} characters of some texts; the file holds them whole.</source>
        <translation>Excel muestra solo los primeros {most} caracteres de algunos textos; el archivo los contiene enteros.</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows; the others continue on further sheets.</source>
        <translation>En una hoja caben {most} filas; las demás continúan en otras hojas.</translation>
    </message>
    <message>
        <source>Excel shows only the first {most} rows of it; the file holds them all. Choose a shorter period to see them all in Excel.</source>
        <translation>Excel muestra solo las primeras {most} filas; el archivo las contiene todas. Elija un periodo más corto para verlas todas en Excel.</translation>
    </message>
    <message>
        <source>The f&amp;irst rows as they will be written</source>
        <translation>Primera&amp;s filas tal como se escribirán</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Contando...</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>Qué se &amp;guarda</translation>
    </message>
    <message>
        <source>&amp;Forget a person</source>
        <translation>&amp;Olvidar a una persona</translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation>&amp;Exportaciones realizadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything lies in your workspace on this computer; keys lie in its keyring. Nothing is sent anywhere but to your providers.</source>
        <translation>Todo está en su espacio de trabajo en este equipo; las claves están en su llavero. No se envía nada a ningún sitio salvo a sus proveedores.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kept of people</source>
        <translation>Datos de personas</translation>
    </message>
    <message>
        <source>What is kept of people</source>
        <translation>Qué se guarda de las personas</translation>
    </message>
    <message>
        <source>addresses, numbers, names and IP addresses</source>
        <translation>direcciones, números, nombres y direcciones IP</translation>
    </message>
    <message>
        <source>ids and keyed hashes only, and the country of an IP address</source>
        <translation>solo ID y hash con clave, y el país de una dirección IP</translation>
    </message>
    <message>
        <source>Change it with “Edit account...”.</source>
        <translation>Se cambia con «Editar cuenta...».</translation>
    </message>
    <message>
        <source>Takes a person out of this workspace: address, name, id, IP address, also where links, texts and your notes have the address. Counts stay as they are. Older copies of the workspace, made before updates, are deleted. It cannot be undone, and a refresh does not bring the person back.</source>
        <translation>Quita a una persona de este espacio de trabajo: dirección, nombre, ID, dirección IP, también donde los enlaces, los textos y sus notas contienen la dirección. Los recuentos no cambian. Se eliminan las copias antiguas del espacio de trabajo, hechas antes de las actualizaciones del programa. No se puede deshacer, y una actualización no recupera a la persona.</translation>
    </message>
    <message>
        <source>E-mail address, phone number or id</source>
        <translation>Dirección de correo, número de teléfono o ID</translation>
    </message>
    <message>
        <source>Person to be forgotten</source>
        <translation>Persona que se olvidará</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros eventos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>Nothing of this person was found.</source>
        <translation>No se ha encontrado nada de esta persona.</translation>
    </message>
    <message>
        <source>Could not be looked through, since the keyring gave no key: {names}.</source>
        <translation>No se pudo buscar, porque el llavero no dio ninguna clave: {names}.</translation>
    </message>
    <message>
        <source>These know people by an id only; enter that to look there: {names}.</source>
        <translation>Estas cuentas conocen a las personas solo por un ID; introdúzcalo para buscar en ellas: {names}.</translation>
    </message>
    <message>
        <source>Forgotten: {n} rows no longer tell who it was. Your providers still have the data; ask them, too. Files exported earlier are not changed.</source>
        <translation>Persona olvidada: {n} filas ya no dicen quién era. Sus proveedores aún tienen los datos; pídaselo también a ellos. Los archivos exportados antes no cambian.</translation>
    </message>
    <message>
        <source>Files that Sendsight wrote from this workspace. The list is kept here only.</source>
        <translation>Archivos que Sendsight escribió desde este espacio de trabajo. La lista solo se guarda aquí.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Exports made</source>
        <translation>Exportaciones realizadas</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en carpeta</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The workspace {name} opens in a window of its own.</source>
        <translation>El espacio de trabajo {name} se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>No window could be started for the workspace {name}.</source>
        <translation>No se pudo abrir una ventana para el espacio de trabajo {name}.</translation>
    </message>
    <message>
        <source>That workspace has a window of its own, which is in front now.</source>
        <translation>Ese espacio de trabajo tiene su propia ventana, que ahora está delante.</translation>
    </message>
</context>
<context>
    <name>PromotionModel</name>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Group by own tag</source>
        <translation>Agrupar por etiqueta</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Agrupar por nombre</translation>
    </message>
    <message>
        <source>Group by utm_campaign</source>
        <translation>Agrupar por utm_campaign</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By what campaigns are put together</source>
        <translation>Criterio para agrupar las campañas</translation>
    </message>
    <message>
        <source>Spring*; *Black Friday*</source>
        <translation>Primavera*; *Black Friday*</translation>
    </message>
    <message>
        <source>Name patterns</source>
        <translation>Patrones de nombre</translation>
    </message>
    <message>
        <source>* stands for any text; a semicolon separates groups</source>
        <translation>* equivale a cualquier texto; un punto y coma separa los grupos</translation>
    </message>
    <message>
        <source>Some campaigns are in several groups; the total counts each once.</source>
        <translation>Algunas campañas están en varios grupos; el total cuenta cada una una vez.</translation>
    </message>
    <message>
        <source>Which names belong together?</source>
        <translation>¿Qué nombres van juntos?</translation>
    </message>
    <message>
        <source>Write a pattern such as Spring* above. * stands for any text, and a semicolon separates groups.</source>
        <translation>Escriba arriba un patrón como Primavera*. * equivale a cualquier texto, y un punto y coma separa los grupos.</translation>
    </message>
    <message>
        <source>The filters leave nothing over.</source>
        <translation>Los filtros no dejan ninguna.</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Ninguna campaña coincide</translation>
    </message>
    <message>
        <source>Promotions are made of campaigns, which appear after a refresh.</source>
        <translation>Las promociones se componen de campañas, que aparecen tras una actualización.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by utm_campaign.</source>
        <translation>Ponga etiquetas a las campañas en la lista, o agrúpelas por utm_campaign.</translation>
    </message>
    <message>
        <source>None of these campaigns has a tag</source>
        <translation>Ninguna de estas campañas tiene etiqueta</translation>
    </message>
    <message>
        <source>* stands for any text: *sale* finds every name with sale in it.</source>
        <translation>* equivale a cualquier texto: *rebajas* encuentra todos los nombres que contienen rebajas.</translation>
    </message>
    <message>
        <source>No campaign has such a name</source>
        <translation>Ninguna campaña tiene un nombre así</translation>
    </message>
    <message>
        <source>Give campaigns tags in the list, or group them by name.</source>
        <translation>Ponga etiquetas a las campañas en la lista, o agrúpelas por nombre.</translation>
    </message>
    <message>
        <source>No link of these campaigns carries utm_campaign</source>
        <translation>Ningún enlace de estas campañas lleva utm_campaign</translation>
    </message>
    <message>
        <source>Show its &amp;campaigns</source>
        <translation>Mostrar sus &amp;campañas</translation>
    </message>
    <message>
        <source>Hide its &amp;campaigns</source>
        <translation>Ocultar sus &amp;campañas</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>{provider}&apos;s own documentation</source>
        <translation>Documentación de {provider}</translation>
    </message>
    <message>
        <source>a sign-in with your browser</source>
        <translation>un inicio de sesión con su navegador</translation>
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
        <translation>Clics por regla</translation>
    </message>
    <message>
        <source>No click is picked.</source>
        <translation>No hay ningún clic elegido.</translation>
    </message>
    <message>
        <source>No rule flagged a click.</source>
        <translation>Ninguna regla ha marcado clics.</translation>
    </message>
    <message>
        <source>A click may be flagged by several rules; the score decides.</source>
        <translation>Varias reglas pueden marcar un clic; decide la puntuación.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
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
        <translation>sin base</translation>
    </message>
    <message>
        <source>{k} {what} of {n} {base}</source>
        <translation>{k} {what} de {n} {base}</translation>
    </message>
    <message>
        <source>A small sample.</source>
        <translation>Muestra pequeña.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>«{name}» guardada</translation>
    </message>
    <message>
        <source>Opened “{name}”</source>
        <translation>«{name}» abierta</translation>
    </message>
</context>
<context>
    <name>RefreshController</name>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Detenido. Se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>The refresh failed.</source>
        <translation>La actualización ha fallado.</translation>
    </message>
    <message>
        <source>{account}: {sentence}</source>
        <translation>{account}: {sentence}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Volver a iniciar sesión...</translation>
    </message>
    <message>
        <source>Edit account...</source>
        <translation>Editar cuenta...</translation>
    </message>
    <message>
        <source>The data of {time} is still shown.</source>
        <translation>Se siguen mostrando los datos de {time}.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>Remove the account, &amp;keep its data</source>
        <translation>Quitar la cuenta y &amp;conservar sus datos</translation>
    </message>
    <message>
        <source>Its campaigns stay in lists and exports, but can no longer be refreshed.</source>
        <translation>Sus campañas permanecen en listas y exportaciones, pero ya no se pueden actualizar.</translation>
    </message>
    <message>
        <source>Its key is removed from this computer either way. Nothing changes at the provider.</source>
        <translation>En ambos casos se quita su clave de este equipo. En el proveedor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove account and its campaigns</source>
        <translation>Quitar la cuenta y sus campañas</translation>
    </message>
    <message>
        <source>Remove account and its 1 campaign</source>
        <translation>Quitar la cuenta y su única campaña</translation>
    </message>
    <message>
        <source>Remove account and its {n} campaigns</source>
        <translation>Quitar la cuenta y sus {n} campañas</translation>
    </message>
    <message>
        <source>Remove account, keep its data</source>
        <translation>Quitar la cuenta y conservar sus datos</translation>
    </message>
</context>
<context>
    <name>RowDragger</name>
    <message>
        <source>{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use Export to save a file.</source>
        <translation>Hay {n} filas seleccionadas; se pueden arrastrar {most} como máximo. Seleccione menos filas, o use «Exportar» para guardar un archivo.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Weight of “{name}”</source>
        <translation>Peso de «{name}»</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Automatic clicks</source>
        <translation>Clics automáticos</translation>
    </message>
    <message>
        <source>Score from which a click is likely automatic</source>
        <translation>Puntuación a partir de la cual un clic es probablemente automático</translation>
    </message>
    <message>
        <source>Score from which a click is suspect</source>
        <translation>Puntuación a partir de la cual un clic es sospechoso</translation>
    </message>
    <message>
        <source>Licence...</source>
        <translation>Licencia...</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Valores &amp;predeterminados</translation>
    </message>
    <message>
        <source>&amp;Save and judge again</source>
        <translation>&amp;Guardar y volver a evaluar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Scanners of mail systems click links before people do. Each sign adds its weight to a click&apos;s score, up to 100. Clicks are flagged, never deleted.</source>
        <translation>Los escáneres de los sistemas de correo hacen clic en los enlaces antes que las personas. Cada indicio suma su peso a la puntuación de un clic, hasta 100. Los clics se marcan, nunca se eliminan.</translation>
    </message>
    <message>
        <source>&amp;Likely automatic, left out by the human lens, from score</source>
        <translation>Probablemente &amp;automático, excluido en el modo «Clics humanos», desde</translation>
    </message>
    <message>
        <source>S&amp;uspect, shown apart and counted as people&apos;s, from score</source>
        <translation>&amp;Sospechoso, mostrado aparte y contado como humano, desde</translation>
    </message>
    <message>
        <source>Known scanners and robots: {source}, and words of mail gateways.</source>
        <translation>Escáneres y bots conocidos: {source}, y palabras de pasarelas de correo.</translation>
    </message>
    <message>
        <source>all stored clicks</source>
        <translation>todos los clics guardados</translation>
    </message>
    <message>
        <source>all {n} stored clicks</source>
        <translation>los {n} clics guardados</translation>
    </message>
    <message>
        <source>Saving judges {which} again, so figures of past campaigns may change. What changes is known only then; the former numbers bring the former figures back.</source>
        <translation>Al guardar se vuelven a evaluar {which}, así que las cifras de campañas pasadas pueden cambiar. Lo que cambia solo se sabe entonces; los números anteriores recuperan las cifras anteriores.</translation>
    </message>
    <message>
        <source>Judging all clicks again. This window may be closed meanwhile.</source>
        <translation>Evaluando de nuevo todos los clics. Puede cerrar esta ventana mientras tanto.</translation>
    </message>
    <message>
        <source>Saved. The clicks of 1 campaign were judged again.</source>
        <translation>Guardado. Se han vuelto a evaluar los clics de 1 campaña.</translation>
    </message>
    <message>
        <source>Saved. The clicks of {n} campaigns were judged again.</source>
        <translation>Guardado. Se han vuelto a evaluar los clics de {n} campañas.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>Escribiendo {what}</translation>
    </message>
    <message>
        <source>In the folder {path}</source>
        <translation>En la carpeta {path}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado {name}</translation>
    </message>
    <message>
        <source>Stopped. The file that was being written is removed.</source>
        <translation>Detenido. Se ha quitado el archivo que se estaba escribiendo.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save view as recipe</source>
        <translation>Guardar vista como plantilla</translation>
    </message>
    <message>
        <source>Edit saved view</source>
        <translation>Editar vista guardada</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Documents, folder Sendsight</source>
        <translation>Documentos, carpeta Sendsight</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</source>
        <translation>Se rellena al ejecutarse: {recipe}, {report}, {period}, {from}, {to}, {today}, {suffix}</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>E&amp;xaminar...</translation>
    </message>
    <message>
        <source>Re&amp;place the file each time</source>
        <translation>Reempla&amp;zar el archivo cada vez</translation>
    </message>
    <message>
        <source>&amp;Read what is new before it runs by itself</source>
        <translation>&amp;Leer las novedades antes de que se ejecute sola</translation>
    </message>
    <message>
        <source>Include personal &amp;data</source>
        <translation>Incluir &amp;datos personales</translation>
    </message>
    <message>
        <source>The name of the view</source>
        <translation>El nombre de la vista</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dónde va el archivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What it is &amp;for (may stay empty)</source>
        <translation>Para &amp;qué sirve (opcional)</translation>
    </message>
    <message>
        <source>&amp;Table that it writes</source>
        <translation>&amp;Tabla que escribe</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>Nombre del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Today this would be {path}</source>
        <translation>Hoy sería {path}</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Carpeta del archivo</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep filters, columns and lenses under a name, and open them again here.</source>
        <translation>Guarde filtros, columnas y modos de cálculo con un nombre y vuelva a abrirlos aquí.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>&amp;Programar...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Editar...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Save &amp;view as recipe...</source>
        <translation>Guardar &amp;vista como plantilla...</translation>
    </message>
    <message>
        <source>Save view as recipe...</source>
        <translation>Guardar vista como plantilla...</translation>
    </message>
    <message>
        <source>Save view as recipe</source>
        <translation>Guardar vista como plantilla</translation>
    </message>
    <message>
        <source>Its file is {path}.</source>
        <translation>Su archivo es {path}.</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>«{name}» eliminada.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save export</source>
        <translation>Guardar exportación</translation>
    </message>
    <message>
        <source>{kind} file (*.{ending})</source>
        <translation>Archivo {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule “{name}”</source>
        <translation>Programar «{name}»</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>El comando</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>&amp;Copiar comando</translation>
    </message>
    <message>
        <source>What is written, and where</source>
        <translation>Qué se escribe y dónde</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Views that run by themselves</source>
        <translation>Vistas que se ejecutan solas</translation>
    </message>
    <message>
        <source>No view runs by itself yet.</source>
        <translation>Aún no hay ninguna vista que se ejecute sola.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Cuándo se ejecuta</translation>
    </message>
    <message>
        <source>What is wr&amp;itten, and where</source>
        <translation>Qué se escri&amp;be y dónde</translation>
    </message>
    <message>
        <source>T&amp;he command that runs it</source>
        <translation>El c&amp;omando que la ejecuta</translation>
    </message>
    <message>
        <source>&amp;Views that run by themselves</source>
        <translation>&amp;Vistas que se ejecutan solas</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{why} You can copy the command and run it yourself.</source>
        <translation>{why} Puede copiar el comando y ejecutarlo usted.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>modificada a mano</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Marque al menos un día.</translation>
    </message>
    <message>
        <source>It runs {when}, next on {next}, and writes {target}</source>
        <translation>Se ejecuta {when}, la próxima vez el {next}, y escribe {target}</translation>
    </message>
    <message>
        <source>The scheduler keeps the entry in a place of its own.</source>
        <translation>El programador de tareas guarda la entrada en un lugar propio.</translation>
    </message>
    <message>
        <source>Change &amp;schedule</source>
        <translation>Modificar &amp;programación</translation>
    </message>
    <message>
        <source>“{name}” runs {when}.</source>
        <translation>«{name}» se ejecuta {when}.</translation>
    </message>
    <message>
        <source>Removed from the scheduler; the saved view stays.</source>
        <translation>Quitada del programador de tareas; la vista guardada permanece.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>About</source>
        <comment>heading: what the report is about</comment>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the text of {field}</source>
        <translation>Ocultar el texto de {field}</translation>
    </message>
    <message>
        <source>Show the text of {field}</source>
        <translation>Mostrar el texto de {field}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>&amp;Avisar cuando haya una versión nueva</translation>
    </message>
    <message>
        <source>Asks {host} at most once a day for the number of the newest version. Nothing else is sent: no names, no keys, no data, not even the version you have.</source>
        <translation>Pregunta a {host}, una vez al día como máximo, el número de la versión más reciente. No se envía nada más: ni nombres, ni claves, ni datos, ni siquiera la versión que usted tiene.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SeveralRecipes</name>
    <message>
        <source>{n} recipes were opened. “{name}” is the one on screen.</source>
        <translation>Se han abierto {n} plantillas. «{name}» es la que está en pantalla.</translation>
    </message>
    <message>
        <source>Keep all as saved views</source>
        <translation>Guardar todas como vistas</translation>
    </message>
    <message>
        <source>Kept as saved views: {n}</source>
        <translation>Guardadas como vistas: {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sort by several columns</source>
        <translation>Ordenar por varias columnas</translation>
    </message>
    <message>
        <source>Shift+click on the titles</source>
        <translation>Mayús+clic en los títulos</translation>
    </message>
    <message>
        <source>Remove a filter chip</source>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Ir de la búsqueda a la lista</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;Sign in with your browser</source>
        <translation>&amp;Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>Iniciar sesión con un &amp;código</translation>
    </message>
    <message>
        <source>Type a short code on any device, a phone for example</source>
        <translation>Escriba un código corto en cualquier dispositivo, por ejemplo un teléfono</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar inicio de sesión</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Or paste the address that the browser ended on</source>
        <translation>O pegue la dirección final del navegador</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Dirección final del navegador</translation>
    </message>
    <message>
        <source>Register this redirect address with your application: {address}</source>
        <translation>Registre esta dirección de redirección en su aplicación: {address}</translation>
    </message>
    <message>
        <source>✓ Signed in. Go on to test the account.</source>
        <translation>✓ Sesión iniciada. Continúe para probar la cuenta.</translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own page; Sendsight never sees your password.</source>
        <translation>La sesión se inicia en la página del propio proveedor; Sendsight nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Preparing the sign-in.</source>
        <translation>Preparando el inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser. If nothing opened, copy its address.</source>
        <translation>La página de inicio de sesión está abierta en su navegador. Si no se ha abierto nada, copie su dirección.</translation>
    </message>
    <message>
        <source>Open {page} on any device and type this code:</source>
        <translation>Abra {page} en cualquier dispositivo y escriba este código:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Campaigns shown</source>
        <translation>Campañas mostradas</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Sumas de la selección</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>{shown} of {campaigns}</source>
        <translation>{shown} de {campaigns}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>Seleccionadas: {n}</translation>
    </message>
    <message>
        <source>click rate {rate} of {base}</source>
        <translation>tasa de clics {rate} de {base}</translation>
    </message>
    <message>
        <source>Sums over the campaigns that report each figure</source>
        <translation>Sumas de las campañas que comunican cada cifra</translation>
    </message>
    <message>
        <source>Refreshed {ago}</source>
        <translation>Actualizado {ago}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Export &amp;selection...</source>
        <translation>Exportar &amp;selección...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>Co&amp;lumnas...</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>sorted descending</source>
        <translation>orden descendente</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>orden ascendente</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>{n} steps; use the arrow keys, or Show as table</source>
        <translation>{n} tramos; use las teclas de flecha, o «Mostrar como tabla»</translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Every &amp;day</source>
        <translation>Cada &amp;día</translation>
    </message>
    <message>
        <source>Every &amp;week on</source>
        <translation>Cada &amp;semana, el</translation>
    </message>
    <message>
        <source>Every &amp;month on day</source>
        <translation>Cada &amp;mes, el día</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Up to 28, so that no month lacks it</source>
        <translation>Hasta 28, para que exista en todos los meses</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>A &amp;las</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock</source>
        <translation>según el reloj de este equipo</translation>
    </message>
</context>
<context>
    <name>ToolCommands</name>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Search campaigns</source>
        <translation>Buscar campañas</translation>
    </message>
    <message>
        <source>Name, subject and account (Ctrl+F)</source>
        <translation>Nombre, asunto y cuenta (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>TotalledTable</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total of {column}: {value}</source>
        <translation>Total de {column}: {value}</translation>
    </message>
</context>
<context>
    <name>TrayBar</name>
    <message>
        <source>Empty the tray</source>
        <translation>Vaciar la comparación</translation>
    </message>
    <message>
        <source>Campaigns to compare</source>
        <translation>Campañas para comparar</translation>
    </message>
    <message>
        <source>One campaign was not added: at most {most} can be compared. Take one out first.</source>
        <translation>Una campaña no se ha añadido: se pueden comparar {most} como máximo. Quite antes una.</translation>
    </message>
    <message>
        <source>{n} campaigns were not added: at most {most} can be compared. Take some out first.</source>
        <translation>{n} campañas no se han añadido: se pueden comparar {most} como máximo. Quite antes algunas.</translation>
    </message>
    <message>
        <source>{name}
Take it out of the comparison</source>
        <translation>{name}
Quitar de la comparación</translation>
    </message>
    <message>
        <source>{name}, take out</source>
        <translation>{name}, quitar</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Asking for the newest version</source>
        <translation>Consultando la versión más reciente</translation>
    </message>
    <message>
        <source>This is the newest version: {version}</source>
        <translation>Esta es la versión más reciente: {version}</translation>
    </message>
    <message>
        <source>Sendsight {newest} is out. You have {version}.</source>
        <translation>Ya está disponible Sendsight {newest}. Usted tiene la {version}.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>The page could not be opened. Its address is {page}.</source>
        <translation>No se pudo abrir la página. Su dirección es {page}.</translation>
    </message>
</context>
<context>
    <name>ViewHost</name>
    <message>
        <source>Select a page or domain to see its clicks and campaigns.</source>
        <translation>Seleccione una página o un dominio para ver sus clics y campañas.</translation>
    </message>
    <message>
        <source>Select a promotion to see its campaigns together.</source>
        <translation>Seleccione una promoción para ver juntas sus campañas.</translation>
    </message>
    <message>
        <source>Select a campaign to see its links and clicks.</source>
        <translation>Seleccione una campaña para ver sus enlaces y clics.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>See what your campaigns and links did, across all your providers</source>
        <translation>Vea los resultados de sus campañas y enlaces, en todos sus proveedores</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo needs no account.</source>
        <translation>Todo queda en este equipo. La demo no necesita cuenta.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Probar con datos de demo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Add an account of {providers}. Everything stays on this computer. The demo needs no account.</source>
        <translation>Añada una cuenta de {providers}. Todo queda en este equipo. La demo no necesita cuenta.</translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>In the &amp;account&apos;s zone</source>
        <translation>En la &amp;zona de la cuenta</translation>
    </message>
    <message>
        <source>In the zone of the &amp;recipient&apos;s country</source>
        <translation>En la zona del &amp;país del destinatario</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>En &amp;UTC</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Zona horaria de las horas</translation>
    </message>
    <message>
        <source>Clicks since the send</source>
        <translation>Clics desde el envío</translation>
    </message>
    <message>
        <source>Time to the first click</source>
        <translation>Tiempo hasta el primer clic</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour</source>
        <translation>Clics por día de la semana y hora</translation>
    </message>
    <message>
        <source>Clicks by weekday and hour, human</source>
        <translation>Clics humanos por día de la semana y hora</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>None of these clicks tells a country, so nobody&apos;s local hour is known. Choose another time zone.</source>
        <translation>Ninguno de estos clics indica un país, así que no se conoce la hora local de nadie. Elija otra zona horaria.</translation>
    </message>
    <message>
        <source>each recipient&apos;s country</source>
        <translation>país de cada destinatario</translation>
    </message>
    <message>
        <source>{n} clicks without a time or country are left out.</source>
        <translation>{n} clics sin hora o país quedan excluidos.</translation>
    </message>
    <message>
        <source>{n} clicks without a time are left out.</source>
        <translation>{n} clics sin hora quedan excluidos.</translation>
    </message>
    <message>
        <source>Countries with several zones are taken at the one with most people.</source>
        <translation>En los países con varias zonas se toma la de más habitantes.</translation>
    </message>
    <message>
        <source>These accounts are in several time zones; this computer&apos;s is taken.</source>
        <translation>Estas cuentas están en varias zonas horarias; se toma la de este equipo.</translation>
    </message>
    <message>
        <source>The account&apos;s time zone is not known; this computer&apos;s is taken.</source>
        <translation>No se conoce la zona horaria de la cuenta; se toma la de este equipo.</translation>
    </message>
    <message>
        <source>The send time is not known, so clicks are not counted from it.</source>
        <translation>No se conoce la hora de envío, así que los clics no se cuentan desde ella.</translation>
    </message>
    <message>
        <source>Half of the clicks came within {t50}, 90 % within {t90}.</source>
        <translation>La mitad de los clics llegó en {t50}; el 90&#xa0;%, en {t90}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click came after {median} (middle half: {low} to {high}, {n} people).</source>
        <translation>El primer clic de una persona llegó tras {median} (mitad central: {low} a {high}, {n} personas).</translation>
    </message>
    <message>
        <source>The only person who clicked did so after {median}.</source>
        <translation>La única persona que hizo clic lo hizo tras {median}.</translation>
    </message>
    <message>
        <source>A person&apos;s first click in a campaign came after {median} (middle half: {low} to {high}, {n} first clicks).</source>
        <translation>El primer clic de una persona en una campaña llegó tras {median} (mitad central: {low} a {high}, {n} primeros clics).</translation>
    </message>
    <message>
        <source>Provisional: the clicks were read less than seven days after the send.</source>
        <translation>Provisional: los clics se leyeron menos de siete días después del envío.</translation>
    </message>
    <message>
        <source>No half-life: no click came after the busiest ten minutes.</source>
        <translation>Sin semivida: no llegó ningún clic tras los diez minutos más activos.</translation>
    </message>
    <message>
        <source>Half-life after the busiest ten minutes: {half}.</source>
        <translation>Semivida tras los diez minutos más activos: {half}.</translation>
    </message>
    <message>
        <source>{n} clicks that came later are not drawn.</source>
        <translation>{n} clics que llegaron más tarde no se dibujan.</translation>
    </message>
    <message>
        <source>Clicks since the send, added up</source>
        <translation>Clics desde el envío, acumulados</translation>
    </message>
    <message>
        <source>Since the send</source>
        <translation>Desde el envío</translation>
    </message>
    <message>
        <source>Time to the first click, people</source>
        <translation>Tiempo hasta el primer clic, personas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Time to a person&apos;s first click in a campaign</source>
        <translation>Tiempo hasta el primer clic de una persona en una campaña</translation>
    </message>
    <message>
        <source>first clicks</source>
        <translation>primeros clics</translation>
    </message>
    <message>
        <source>First clicks</source>
        <translation>Primeros clics</translation>
    </message>
    <message>
        <source>These clicks name no person.</source>
        <translation>Estos clics no indican la persona.</translation>
    </message>
    <message>
        <source>within {end}</source>
        <translation>en menos de {end}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Who clicked</source>
        <translation>Quién hizo clic</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Show addresses, numbers and names where an account keeps them</source>
        <translation>Mostrar direcciones, números y nombres si una cuenta los guarda</translation>
    </message>
    <message>
        <source>Counting people...</source>
        <translation>Contando personas...</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Ocultar personas</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>No se pudo leer a las personas.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>Addresses and names are not kept for these accounts, so people are ids or hashes.</source>
        <translation>En estas cuentas no se guardan direcciones ni nombres, así que las personas son ID o hash.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{n} more countries</source>
        <translation>{n} países más</translation>
    </message>
    <message>
        <source>Country unknown: {n}.</source>
        <translation>País desconocido: {n}.</translation>
    </message>
    <message>
        <source>Other countries together: {n}.</source>
        <translation>Otros países juntos: {n}.</translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation>No están en el mapa: {names}.</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>ninguno contado</translation>
    </message>
    <message>
        <source>{country}: no {things} counted</source>
        <translation>{country}: nada contado ({things})</translation>
    </message>
</context>
</TS>
