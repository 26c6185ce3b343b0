-- Emptied before a rebuild reads the topic mcrs again, which never expires: the latest completed MCR of each Individual.
delete from mcr;
