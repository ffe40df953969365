-- Where a workspace's people and its clients find help.
GRANT UPDATE (support_contact) ON workspace TO gatehouse_app;
